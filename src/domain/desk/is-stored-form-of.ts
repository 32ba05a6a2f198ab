import type { DraftArticle } from '../article/draft-article';
import type { StoredArticle } from '../article/stored-article';
import type { DeskDocument } from './desk-document';
import { isSame } from './is-same';
import { draftOf } from './to-sent-draft';
import { toStoredArticle } from './to-stored-article';

/**
 * Whether a stored draft says what a document said when it was sent, but for the ids that storing gave: then the document was
 * stored, whether or not that was ever answered.
 */
export const isStoredFormOf = (stored: StoredArticle, sent: DeskDocument): boolean =>
  isSame(withoutIds(draftOf(stored)), withoutIds(draftOf(toStoredArticle(sent))));

const withoutIds = (draft: DraftArticle): DraftArticle => ({
  ...draft,
  segments: draft.segments.map((segment) => ({
    ...anonymous(segment),
    items: segment.items.map((item) => (item.kind === 'quote' ? anonymous(item) : item)),
  })),
  credits: draft.credits.map(anonymous),
  tipLines: draft.tipLines.map(anonymous),
});

const anonymous = <Part extends { readonly documentId: string | null }>(part: Part): Part => ({
  ...part,
  documentId: null,
});
