import type { Core } from '@strapi/strapi';
import type { AssembledArticle } from '../../domain/article/assembled-article';
import { EDITION } from '../uids';
import { editionIndex } from './edition-index';

/** So many at once, that a start with many editions to complete holds no more of them in memory. */
const BATCH = 100;

/**
 * Gives current editions that were written before lists were kept what lists find them by (see edition-index.ts). Runs at every
 * start; once all are complete it is one look at an index.
 */
export const completeEditions = async (strapi: Core.Strapi): Promise<void> => {
  for (;;) {
    const editions = (await strapi.db.query(EDITION).findMany({
      where: {
        currentFor: { $notNull: true },
        $or: [{ airedAt: null }, { deliveredJson: null }, { tipLineIds: null }],
      },
      select: ['id', 'content'],
      limit: BATCH,
    })) as { readonly id: number; readonly content: AssembledArticle }[];
    for (const { id, content } of editions) {
      const data = await editionIndex(strapi, content);
      await strapi.db.query(EDITION).update({ where: { id }, data });
    }
    if (editions.length < BATCH) {
      return;
    }
  }
};
