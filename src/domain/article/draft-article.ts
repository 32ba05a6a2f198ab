import { assembleArticle } from './assemble-article';
import type {
  AssembledArticle,
  AssembledSegment,
  Narration,
  QuoteItem,
  SegmentItem,
  SignOff,
  Toss,
} from './assembled-article';
import type { StoredArticle, StoredSegment } from './stored-article';
import type { QuoteStatus } from './vocabulary';

/**
 * The draft of an article as editors get it and send it back: the assembled shape, and with it what only concerns editors. Binding
 * names, as those of the assembled article.
 */
export interface DraftArticle extends Omit<AssembledArticle, 'segments'> {
  /** ISO 8601 instant until which the article stays from the public after it was published. */
  readonly embargoUntil: string | null;
  /** ISO 8601 instant at which the draft is published by itself. */
  readonly publishAt: string | null;
  /** ISO 8601 instant at which what is published is withdrawn by itself. */
  readonly unpublishAt: string | null;
  readonly segments: readonly DraftSegment[];
}

export interface DraftSegment extends Omit<AssembledSegment, 'items'> {
  readonly items: readonly (Narration | DraftQuote | Toss | SignOff)[];
}

export interface DraftQuote extends QuoteItem {
  /** `needs-review` while a doubt is left that an editor has to decide. */
  readonly status: QuoteStatus;
}

/** Puts a draft together from its stored form. */
export const assembleDraft = (stored: StoredArticle): DraftArticle => {
  const assembled = assembleArticle(stored);
  return {
    ...assembled,
    embargoUntil: stored.embargoUntil,
    publishAt: stored.publishAt,
    unpublishAt: stored.unpublishAt,
    segments: assembled.segments.map((segment, index) => ({
      ...segment,
      items: segment.items.map(withStatus(stored.segments[index])),
    })),
  };
};

const withStatus = (stored: StoredSegment | undefined) => {
  const statuses = new Map(stored?.quotes.map((quote) => [quote.documentId, quote.status]));
  return (item: SegmentItem): DraftSegment['items'][number] =>
    item.kind === 'quote' ? { ...item, status: statuses.get(item.documentId) ?? 'clean' } : item;
};
