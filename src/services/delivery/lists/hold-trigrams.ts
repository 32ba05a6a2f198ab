import type { Core } from '@strapi/strapi';

/**
 * Makes sure of PostgreSQL's index of three-letter pieces on the words of current editions, where the server has the extension
 * pg_trgm and the database user may create it. Without it the search reads all words; it finds the same.
 */
export const holdTrigrams = async (strapi: Core.Strapi, editions: string): Promise<void> => {
  try {
    await strapi.db.connection.raw('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    const { rows } = await strapi.db.connection.raw<{ rows: readonly { readonly name: string }[] }>(
      `SELECT n.nspname AS name FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace
        WHERE e.extname = 'pg_trgm'`,
    );
    await strapi.db.connection.raw(
      `CREATE INDEX IF NOT EXISTS editions_list_words ON ${editions}
        USING gin (plain_text "${rows[0]?.name ?? 'public'}".gin_trgm_ops) WHERE current_for IS NOT NULL`,
    );
  } catch (error) {
    strapi.log.info(
      `Searching articles for words works without an index: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
};
