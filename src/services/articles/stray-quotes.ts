import type { Core } from '@strapi/strapi';
import { isUnstored } from '../../domain/article/new-parts';
import type { StoredArticle } from '../../domain/article/stored-article';
import { partsOf } from '../publishing/delete-parts';
import { QUOTE, SEGMENT } from '../uids';
import type { PartRemoval } from './part-writes';

/**
 * The quotes that segments bring along which come back into a draft, and that the draft is not to have: a segment is taken out of a
 * draft with the quotes in it.
 */
export const strayQuotes = async (
  strapi: Core.Strapi,
  current: StoredArticle,
  wanted: StoredArticle,
): Promise<PartRemoval[]> => {
  const had = new Set(partsOf(current)[SEGMENT]);
  const back = partsOf(wanted)[SEGMENT].filter((id) => !had.has(id) && !isUnstored(id));
  const kept = new Set(partsOf(wanted)[QUOTE]);
  const rows = (
    back.length > 0
      ? await strapi.db.query(QUOTE).findMany({
          where: { publishedAt: null, segment: { documentId: { $in: back } } },
          select: ['documentId'],
        })
      : []
  ) as { readonly documentId: string }[];
  return rows
    .filter(({ documentId }) => !kept.has(documentId))
    .map(({ documentId }) => ({ uid: QUOTE, documentId }));
};
