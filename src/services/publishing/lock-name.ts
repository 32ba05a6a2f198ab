import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

/**
 * Makes everybody else who asks for this name, on any server of the database, wait until the transaction ends. SQLite has one
 * connection and so needs no lock.
 */
export const lockName = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  name: string,
): Promise<void> => {
  if (strapi.db.dialect.client === 'postgres') {
    await trx.raw('SELECT pg_advisory_xact_lock(hashtextextended(?, 0))', [name]);
  }
};
