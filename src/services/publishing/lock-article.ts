import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ArticlePart } from '../uids';
import { lockName } from './lock-name';
import { PATH_TO_ARTICLE, articleOf, type OwnedRow } from './part-owner';

/**
 * Makes everybody else who wants to publish, withdraw or save this article, or to save one of its parts, wait until the
 * transaction ends. (A lock on the draft's row would not do: discarding makes a new row, and who waited for the old one would go
 * on without a lock.)
 */
export const lockArticle = (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  documentId: string,
): Promise<void> => lockName(strapi, trx, documentId);

/** The same for whoever writes a part: its article's lock, when it has an article. */
export const lockArticleOfPart = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  uid: ArticlePart,
  documentId: string,
): Promise<void> => {
  const row = (await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: null },
    populate: PATH_TO_ARTICLE[uid],
  })) as OwnedRow | null;
  const article = row && articleOf(row);
  if (article) {
    await lockArticle(strapi, trx, article.documentId);
  }
};
