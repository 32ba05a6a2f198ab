import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * Keeps some entries' rows as they are until the transaction ends: who links them now waits, and who has just linked them is
 * waited for. SQLite has one connection and so needs no lock.
 */
export const holdRows = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  uid: UID.ContentType,
  documentIds: readonly string[],
): Promise<void> => {
  if (strapi.db.dialect.client === 'postgres') {
    const rows = trx(strapi.db.metadata.get(uid).tableName)
      .select('id')
      .whereIn('document_id', documentIds)
      .orderBy('id')
      .forUpdate();
    const schema = strapi.db.getSchemaName();
    await (schema ? rows.withSchema(schema) : rows);
  }
};
