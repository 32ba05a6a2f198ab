import type { Core } from '@strapi/strapi';
import { holdFullText } from './hold-full-text';
import { holdPlainStorage } from './hold-plain-storage';
import { holdTrigrams } from './hold-trigrams';

/**
 * What lists are sorted and filtered by, of current editions alone: those of the past are in nobody's way. Strapi's schemas have no
 * such indexes, so they are made sure of at every start, like those of the slugs.
 */
const CURRENT_INDEXES = {
  editions_list_aired: 'aired_at, id',
  editions_list_first_published: 'first_published_at, id',
  editions_list_published: 'published_at, id',
  editions_list_section: 'section, aired_at, id',
  editions_list_language: 'language, aired_at, id',
} as const;

/** Creates the indexes of lists and of the search for words where they are missing, and sees to it that lists are read fast. */
export const holdListIndexes = async (strapi: Core.Strapi): Promise<void> => {
  const editions = tableName(strapi, 'editions');
  for (const [name, columns] of Object.entries(CURRENT_INDEXES)) {
    await strapi.db.connection.raw(
      `CREATE INDEX IF NOT EXISTS ${name} ON ${editions} (${columns}) WHERE current_for IS NOT NULL`,
    );
  }
  for (const name of ['editions', 'people']) {
    await strapi.db.connection.raw(
      `CREATE INDEX IF NOT EXISTS ${name}_changes ON ${tableName(strapi, name)} (updated_at)`,
    );
  }
  if (strapi.db.dialect.client === 'sqlite') {
    await holdFullText(strapi);
  } else {
    await holdPlainStorage(strapi, editions);
    await holdTrigrams(strapi, editions);
  }
};

const tableName = (strapi: Core.Strapi, name: string): string => {
  const schema = strapi.db.getSchemaName();
  return schema ? `"${schema}"."${name}"` : `"${name}"`;
};
