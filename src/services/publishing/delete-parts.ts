import type { Core } from '@strapi/strapi';
import type { StoredArticle } from '../../domain/article/stored-article';
import { CREDIT, QUOTE, SEGMENT, type ArticlePart } from '../uids';
import { PART_OWNER } from './part-owner';

/**
 * Takes a part out of the public version: one that was cut is deleted, one whose draft an editor has moved elsewhere is only
 * unpublished here.
 */
export const removePart = async (
  strapi: Core.Strapi,
  uid: ArticlePart,
  documentId: string,
): Promise<void> => {
  if (await belongsSomewhere(strapi, uid, documentId)) {
    await strapi.documents(uid).unpublish({ documentId });
  } else {
    await deletePart(strapi, uid, documentId);
  }
};

/** Deletes a part in both versions; with a segment go its quotes, except those whose draft has been moved to another segment. */
export const deletePart = async (
  strapi: Core.Strapi,
  uid: ArticlePart,
  documentId: string,
): Promise<void> => {
  const quotes = uid === SEGMENT ? await quotesOf(strapi, documentId) : [];
  await strapi.documents(uid).delete({ documentId });
  for (const quote of quotes) {
    await removePart(strapi, QUOTE, quote);
  }
};

/** Deletes a part that was never published, and the quotes in it likewise. */
export const deleteDraftPart = async (
  strapi: Core.Strapi,
  uid: ArticlePart,
  documentId: string,
): Promise<void> => {
  if (uid === SEGMENT) {
    await deleteDraftQuotes(strapi, documentId);
  }
  await strapi.documents(uid).delete({ documentId });
};

/**
 * Deletes the quotes of a segment that were never published. One that the public has (in another segment) waits for the next
 * publishing of its article, or comes back when the draft is discarded.
 */
export const deleteDraftQuotes = async (strapi: Core.Strapi, segmentId: string): Promise<void> => {
  for (const documentId of await quotesOf(strapi, segmentId)) {
    if (!(await isPublished(strapi, QUOTE, documentId))) {
      await strapi.documents(QUOTE).delete({ documentId });
    }
  }
};

/** The documentIds of the quotes that a segment's draft has. */
export const draftQuotesOf = (strapi: Core.Strapi, segmentId: string): Promise<string[]> =>
  quotesOf(strapi, segmentId, { publishedAt: null });

/** The documentIds of the quotes that a segment has in either version. */
const quotesOf = async (
  strapi: Core.Strapi,
  segmentId: string,
  version: object = {},
): Promise<string[]> => {
  const rows = (await strapi.db.query(QUOTE).findMany({
    where: { segment: { documentId: segmentId }, ...version },
    select: ['documentId'],
  })) as { documentId: string }[];
  return [...new Set(rows.map(({ documentId }) => documentId))];
};

/** Tells whether the public has a part. */
export const isPublished = async (
  strapi: Core.Strapi,
  uid: ArticlePart,
  documentId: string,
): Promise<boolean> =>
  (await strapi.db.query(uid).count({ where: { documentId, publishedAt: { $notNull: true } } })) >
  0;

/** Those of some parts of one type that the public has. */
export const publishedAmong = async (
  strapi: Core.Strapi,
  uid: ArticlePart,
  documentIds: readonly string[],
): Promise<ReadonlySet<string>> => {
  const rows = (
    documentIds.length > 0
      ? await strapi.db.query(uid).findMany({
          where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } },
          select: ['documentId'],
        })
      : []
  ) as { documentId: string }[];
  return new Set(rows.map(({ documentId }) => documentId));
};

/** Tells whether the draft of a part has an owner. */
export const belongsSomewhere = async (
  strapi: Core.Strapi,
  uid: ArticlePart,
  documentId: string,
): Promise<boolean> => {
  const row = (await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: null },
    populate: { [PART_OWNER[uid]]: { select: ['id'] } },
  })) as Record<string, unknown> | null;
  return Boolean(row?.[PART_OWNER[uid]]);
};

/** The documentIds of an article's parts, by type. */
export const partsOf = (article: StoredArticle): Record<ArticlePart, string[]> => ({
  [SEGMENT]: idsOf(article.segments),
  [QUOTE]: article.segments.flatMap((segment) => idsOf(segment.quotes)),
  [CREDIT]: idsOf(article.credits),
});

const idsOf = (parts: readonly { readonly documentId: string | null }[]): string[] =>
  parts.flatMap(({ documentId }) => documentId ?? []);
