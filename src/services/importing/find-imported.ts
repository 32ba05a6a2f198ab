import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { DraftAddress } from './import-reports';

/** Strapi looks components up by their owner only; here the owner is looked up by its component. */
const INDEX = 'articles_cmps_by_component';

/** Makes sure, at every start, of the index that recognises an imported text: Strapi's schemas can't ask for it. */
export const holdImportIndex = async (strapi: Core.Strapi): Promise<void> => {
  const schema = strapi.db.getSchemaName();
  const table = schema ? `"${schema}"."articles_cmps"` : '"articles_cmps"';
  await strapi.db.connection.raw(
    `CREATE INDEX IF NOT EXISTS ${INDEX} ON ${table} (cmp_id, component_type)`,
  );
};

/**
 * Finds the drafts that were imported from texts, by the texts' hashes; the earliest draft of each.
 * @returns pairs of hash and draft, none for a text that has no draft
 */
export const findImported = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  hashes: readonly string[],
): Promise<(readonly [hash: string, draft: DraftAddress])[]> => {
  const sources = (await sourcesWithHash(strapi, trx, hashes)) as { id: number; hash: string }[];
  if (sources.length === 0) {
    return [];
  }
  const hashOf = new Map(sources.map(({ id, hash }) => [id, hash]));
  const drafts = (await draftsWithSource(strapi, trx, [...hashOf.keys()])) as (DraftAddress & {
    source: number;
  })[];
  // Latest first: of several drafts with one hash the earliest stays in a Map.
  return drafts.map(({ source, documentId, slug }) => [
    hashOf.get(source) ?? '',
    { documentId, slug },
  ]);
};

/**
 * The rows of the texts with these hashes. Apart from the query for their drafts, as SQLite would begin a joined one with all
 * drafts that have a source.
 */
export const sourcesWithHash = (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  hashes: readonly string[],
): Knex.QueryBuilder =>
  strapi.db
    .getConnection('components_newsroom_sources')
    .transacting(trx)
    .whereIn('sha_256', [...hashes])
    .select({ id: 'id', hash: 'sha_256' });

/** The drafts that have these sources, the latest first. */
export const draftsWithSource = (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  sources: readonly number[],
): Knex.QueryBuilder =>
  strapi.db
    .getConnection('articles_cmps as tie')
    .transacting(trx)
    .join('articles as article', 'article.id', 'tie.entity_id')
    .whereIn('tie.cmp_id', [...sources])
    .where('tie.component_type', 'newsroom.source')
    .whereNull('article.published_at')
    .orderBy('article.id', 'desc')
    .select({ source: 'tie.cmp_id', documentId: 'article.document_id', slug: 'article.slug' });
