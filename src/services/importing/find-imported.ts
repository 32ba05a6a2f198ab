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
  const rows = (await importedFrom(strapi, trx, hashes)) as (DraftAddress & { hash: string })[];
  // Latest first: of several drafts with one hash the earliest stays in a Map.
  return rows.map(({ hash, documentId, slug }) => [hash, { documentId, slug }] as const);
};

/** The query itself; two indexes and the primary keys answer it, however many articles there are. */
export const importedFrom = (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  hashes: readonly string[],
): Knex.QueryBuilder =>
  strapi.db
    .getConnection('components_newsroom_sources as source')
    .transacting(trx)
    .join('articles_cmps as tie', (join) => {
      join
        .on('tie.cmp_id', 'source.id')
        .andOnVal('tie.component_type', 'newsroom.source')
        .andOnVal('tie.field', 'source');
    })
    .join('articles as article', 'article.id', 'tie.entity_id')
    .whereIn('source.sha_256', [...hashes])
    .whereNull('article.published_at')
    .orderBy('article.id', 'desc')
    .select({
      hash: 'source.sha_256',
      documentId: 'article.document_id',
      slug: 'article.slug',
    });
