import type { Core } from '@strapi/strapi';

/**
 * A draft and its published row share a slug, so uniqueness holds among drafts and among published rows apart. The schema can't
 * say that, and a migration can't do it on a new database (migrations run before the tables are made, and only once): so it is
 * made sure of at every start.
 */
const PARTIAL_INDEXES = {
  articles_slug_draft_unique: 'published_at IS NULL',
  articles_slug_published_unique: 'published_at IS NOT NULL',
} as const;

/** Creates the two partial unique indexes on the slug where they are missing. */
export const holdUniqueSlugs = async (strapi: Core.Strapi): Promise<void> => {
  for (const [name, condition] of Object.entries(PARTIAL_INDEXES)) {
    await strapi.db.connection.raw(
      `CREATE UNIQUE INDEX IF NOT EXISTS ${name} ON ${tableName(strapi)} (slug) WHERE ${condition}`,
    );
  }
};

const tableName = (strapi: Core.Strapi): string => {
  const schema = strapi.db.getSchemaName();
  return schema ? `"${schema}"."articles"` : '"articles"';
};
