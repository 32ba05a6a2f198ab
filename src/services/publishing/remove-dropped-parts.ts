import type { Core } from '@strapi/strapi';
import type { StoredArticle } from '../../domain/article/stored-article';
import { CREDIT, QUOTE, SEGMENT, type ArticlePart } from '../uids';

/** The field that ties a part to what it belongs to. */
const OWNER = { [QUOTE]: 'segment', [SEGMENT]: 'article', [CREDIT]: 'article' } as const;

/**
 * Takes out of the public version what the draft no longer has: a part that was cut is deleted, one that an editor moved to
 * another article is only unpublished here.
 */
export const removeDroppedParts = async (
  strapi: Core.Strapi,
  draft: StoredArticle,
  published: StoredArticle | null,
): Promise<void> => {
  if (published === null) {
    return;
  }
  const kept = partsOf(draft);
  const dropped = partsOf(published);
  for (const uid of [SEGMENT, QUOTE, CREDIT] as const) {
    for (const documentId of dropped[uid].filter((id) => !kept[uid].includes(id))) {
      await removePart(strapi, uid, documentId);
    }
  }
};

const removePart = async (strapi: Core.Strapi, uid: ArticlePart, documentId: string) => {
  if (await belongsSomewhere(strapi, uid, documentId)) {
    await strapi.documents(uid).unpublish({ documentId });
  } else {
    await deletePart(strapi, uid, documentId);
  }
};

/** Deletes a part in both versions; with a segment go its quotes. */
export const deletePart = async (strapi: Core.Strapi, uid: ArticlePart, documentId: string) => {
  if (uid === SEGMENT) {
    const quotes = (await strapi.db.query(QUOTE).findMany({
      where: { segment: { documentId } },
      select: ['documentId'],
    })) as { documentId: string }[];
    for (const quote of new Set(quotes.map((row) => row.documentId))) {
      await strapi.documents(QUOTE).delete({ documentId: quote });
    }
  }
  await strapi.documents(uid).delete({ documentId });
};

/** Tells whether the draft of a part still has an owner. */
export const belongsSomewhere = async (
  strapi: Core.Strapi,
  uid: ArticlePart,
  documentId: string,
) => {
  const row = (await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: null },
    populate: { [OWNER[uid]]: { select: ['id'] } },
  })) as Record<string, unknown> | null;
  return Boolean(row?.[OWNER[uid]]);
};

/** The documentIds of an article's parts, by type. */
export const partsOf = (article: StoredArticle): Record<ArticlePart, string[]> => ({
  [SEGMENT]: idsOf(article.segments),
  [QUOTE]: article.segments.flatMap((segment) => idsOf(segment.quotes)),
  [CREDIT]: idsOf(article.credits),
});

const idsOf = (parts: readonly { readonly documentId: string | null }[]): string[] =>
  parts.flatMap(({ documentId }) => documentId ?? []);
