import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { ArticlePart } from '../uids';
import { lockName } from './lock-name';
import { articleOfDraft } from './part-owner';

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

/**
 * The same for whoever writes a part: its article's lock, when it has an article.
 * @returns the article's documentId, null when the part has none
 */
export const lockArticleOfPart = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  uid: ArticlePart,
  documentId: string,
): Promise<string | null> => {
  const article = await articleOfDraft(strapi, uid, documentId);
  if (article !== null) {
    await lockArticle(strapi, trx, article);
  }
  return article;
};
