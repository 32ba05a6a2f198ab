import type { Core } from '@strapi/strapi';
import './database-kind';

/** All rows of all tables, each as one line of text that begins with its table. */
export type TableContents = ReadonlySet<string>;

/** What changes by itself, whatever becomes of a request: a token's last use, and a setting of Strapi's statistics. */
const NOTED_BY_ITSELF: Readonly<Record<string, (row: Record<string, unknown>) => unknown>> = {
  strapi_api_tokens: (row) => ({ ...row, last_used_at: null, updated_at: null }),
  strapi_core_store_settings: (row) =>
    row['key'] === 'plugin_upload_metrics' ? { key: row['key'] } : row,
};

/** Reads everything that the database holds, link tables and Strapi's own tables included. */
export const tableContents = async (strapi: Core.Strapi): Promise<TableContents> => {
  const lines = new Set<string>();
  for (const table of await tableNames(strapi)) {
    const rows = (await strapi.db.connection(table).select('*')) as Record<string, unknown>[];
    const lasting = NOTED_BY_ITSELF[table] ?? ((row) => row);
    for (const row of rows) {
      lines.add(`${table} ${JSON.stringify(lasting(row))}`);
    }
  }
  return lines;
};

/** The rows that only one of two readings has; two equal lists of nothing when nothing changed. */
export const tableChanges = (before: TableContents, after: TableContents) => ({
  gone: [...before].filter((line) => !after.has(line)),
  added: [...after].filter((line) => !before.has(line)),
});

/** What `tableChanges` gives when nothing changed. */
export const NO_CHANGES = { gone: [], added: [] };

const tableNames = async (strapi: Core.Strapi): Promise<string[]> => {
  const rows: { name: string }[] = await (globalThis.DATABASE_KIND === 'postgres'
    ? strapi.db
        .connection('information_schema.tables')
        .where({ table_schema: 'public' })
        .select({ name: 'table_name' })
    : strapi.db
        .connection('sqlite_master')
        .where({ type: 'table' })
        .whereNot('name', 'like', 'sqlite_%')
        // The inner tables of the search index: how it sorts its words is its own business.
        .whereNot('name', 'like', 'editions_words_%')
        .select('name'));
  return rows.map(({ name }) => name);
};
