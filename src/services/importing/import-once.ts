import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { ARTICLE } from '../uids';
import { importReport, type ReportToImport } from './import-report';
import { textHash } from './text-hash';

/** Where a stored draft is found. */
export interface DraftAddress {
  readonly documentId: string;
  readonly slug: string | null;
}

/** `stored`: a new draft; `known`: nothing was written, the same text already has a draft. */
export interface ImportOutcome {
  readonly kind: 'stored' | 'known';
  readonly draft: DraftAddress;
}

/** Any number; PostgreSQL knows importing by it. */
const IMPORTING_LOCK = 20_241_230;

/**
 * Imports a page unless the same text has been imported before. One import at a time: the same page sent twice at once gives one
 * draft, and two reports with one headline get two addresses.
 * @param options again: import it even so
 */
export const importOnce = async (
  strapi: Core.Strapi,
  report: ReportToImport,
  { again = false } = {},
): Promise<ImportOutcome> =>
  strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }): Promise<ImportOutcome> => {
    if (strapi.db.dialect.client === 'postgres') {
      await trx.raw('SELECT pg_advisory_xact_lock(?)', [IMPORTING_LOCK]);
    }
    const earlier = again
      ? null
      : await findDraftAddress(strapi, { source: { sha256: textHash(report.text) } });
    if (earlier) {
      return { kind: 'known', draft: earlier };
    }
    const documentId = await importReport(strapi, report);
    const stored = await findDraftAddress(strapi, { documentId });
    return { kind: 'stored', draft: stored ?? { documentId, slug: null } };
  });

const findDraftAddress = async (strapi: Core.Strapi, where: object): Promise<DraftAddress | null> =>
  (await strapi.db.query(ARTICLE).findOne({
    where: { ...where, publishedAt: null },
    select: ['documentId', 'slug'],
    orderBy: { id: 'asc' },
  })) as DraftAddress | null;
