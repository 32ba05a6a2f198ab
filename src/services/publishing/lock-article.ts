import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * Makes everybody else who wants to publish, withdraw or save this article wait until the transaction ends. SQLite has one
 * connection and so needs no lock.
 */
export const lockArticle = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  documentId: string,
): Promise<void> => {
  if (strapi.db.dialect.client === 'postgres') {
    await strapi.db
      .getConnection('articles')
      .where({ document_id: documentId, published_at: null })
      .select('id')
      .forUpdate()
      .transacting(trx);
  }
};
