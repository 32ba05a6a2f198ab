import { assembleArticle } from '../article/assemble-article';
import type { AssembledSegment } from '../article/assembled-article';
import type { DraftArticle, DraftSegment } from '../article/draft-article';
import type { StoredArticle, StoredSegment } from '../article/stored-article';
import type { DeskDocument, PartKey } from './desk-document';
import { quotesOf, toStoredArticle } from './to-stored-article';

/** The documentIds of parts that were stored after they were made on the desk, by their keys. */
export type LearnedIds = ReadonlyMap<PartKey, string>;

/**
 * The document as it is sent to be stored. A part keeps its documentId only while the stored draft has it: one that was removed,
 * saved, and brought back by undoing is a new part.
 * @param saved the draft as it was last stored or loaded
 */
export const toSentDraft = (
  document: DeskDocument,
  saved: StoredArticle,
  learned: LearnedIds,
): DraftArticle => draftOf(toStoredArticle(withIds(document, saved, learned)));

/** A stored article in the form in which drafts are sent; its quotes are numbered, as the desk numbers them. */
export const draftOf = (stored: StoredArticle): DraftArticle => {
  const assembled = assembleArticle(stored);
  return {
    ...assembled,
    embargoUntil: stored.embargoUntil,
    publishAt: stored.publishAt,
    unpublishAt: stored.unpublishAt,
    segments: assembled.segments.map((segment, index) =>
      withStatuses(segment, stored.segments[index]),
    ),
  };
};

/** The document with every part's id as the stored draft knows it; null where it knows none. */
export const withIds = (
  document: DeskDocument,
  saved: StoredArticle,
  learned: LearnedIds,
): DeskDocument => {
  const known = idsOf(saved);
  const identified = <Part extends { readonly key: PartKey; readonly documentId: string | null }>(
    part: Part,
  ): Part => {
    const id = learned.get(part.key) ?? part.documentId;
    const documentId = id !== null && known.has(id) ? id : null;
    return documentId === part.documentId ? part : { ...part, documentId };
  };
  return {
    ...document,
    segments: document.segments.map((segment) => ({
      ...identified(segment),
      blocks: segment.blocks.map((block) => (block.kind === 'quote' ? identified(block) : block)),
    })),
    credits: document.credits.map(identified),
  };
};

/**
 * What the keys of a document are called in the draft that was made of it; the parts stand in the same order in both.
 * @param sent the document as it was sent
 * @param stored the draft as it was answered
 */
export const learnIds = (sent: DeskDocument, stored: StoredArticle): LearnedIds =>
  new Map([
    ...sent.segments.flatMap((segment, index) => [
      ...pairs([segment], stored.segments.slice(index, index + 1)),
      ...pairs(quotesOf(segment), stored.segments[index]?.quotes ?? []),
    ]),
    ...pairs(sent.credits, stored.credits),
  ]);

const pairs = (
  parts: readonly { readonly key: PartKey }[],
  stored: readonly { readonly documentId: string | null }[],
): [PartKey, string][] =>
  parts.flatMap(({ key }, index) => {
    const id = stored[index]?.documentId;
    return id ? [[key, id]] : [];
  });

const idsOf = ({ segments, credits }: StoredArticle): ReadonlySet<string | null> =>
  new Set(
    [...segments, ...segments.flatMap(({ quotes }) => quotes), ...credits].map(
      ({ documentId }) => documentId,
    ),
  );

const withStatuses = (
  segment: AssembledSegment,
  stored: StoredSegment | undefined,
): DraftSegment => ({
  ...segment,
  items: segment.items.map((item) =>
    item.kind === 'quote'
      ? {
          ...item,
          status: stored?.quotes.find(({ order }) => order === item.order)?.status ?? 'clean',
        }
      : item,
  ),
});
