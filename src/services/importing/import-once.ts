import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { findImported } from './find-imported';
import { importReports, type DraftAddress } from './import-reports';
import { prepareReport, type PreparedReport, type ReportToImport } from './prepare-report';

/** `stored`: a new draft; `known`: nothing was written, the same text already has a draft. */
export interface ImportOutcome {
  readonly kind: 'stored' | 'known';
  readonly draft: DraftAddress;
}

/** Any number; PostgreSQL knows importing by it. */
const IMPORTING_LOCK = 20_241_230;

/**
 * Imports pages unless the same text has been imported before, or comes twice among them; all or nothing. One import at a time: the
 * same page sent twice at once gives one draft, and two reports with one headline get two addresses.
 * @returns what became of each, in their order
 */
export const importAllOnce = (
  strapi: Core.Strapi,
  reports: readonly PreparedReport[],
): Promise<ImportOutcome[]> =>
  oneImport(strapi, async (trx) => {
    const hashes = reports.map(({ source }) => source.sha256);
    const drafts = new Map(await findImported(strapi, trx, hashes));
    const isNew = hashes.map((hash, index) => !drafts.has(hash) && hashes.indexOf(hash) === index);
    const added = await importReports(
      strapi,
      reports.filter((_, index) => isNew[index]),
    );
    hashes
      .filter((_, index) => isNew[index])
      .forEach((hash, index) => {
        const draft = added[index];
        if (draft) drafts.set(hash, draft);
      });
    return hashes.map((hash, index) =>
      outcome(isNew[index] ? 'stored' : 'known', drafts.get(hash)),
    );
  });

/**
 * Imports one page in the same way.
 * @param options again: import it although the same text has been imported before
 */
export const importOnce = async (
  strapi: Core.Strapi,
  report: ReportToImport,
  { again = false } = {},
): Promise<ImportOutcome> => {
  const prepared = [prepareReport(report)];
  const [first] = again
    ? await oneImport(strapi, async () =>
        (await importReports(strapi, prepared)).map((draft) => outcome('stored', draft)),
      )
    : await importAllOnce(strapi, prepared);
  return first ?? outcome('stored', undefined);
};

const oneImport = <Result>(
  strapi: Core.Strapi,
  work: (trx: Knex.Transaction) => Promise<Result>,
): Promise<Result> =>
  // Strapi types the answer as a promise of a promise.
  strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
    if (strapi.db.dialect.client === 'postgres') {
      await trx.raw('SELECT pg_advisory_xact_lock(?)', [IMPORTING_LOCK]);
    }
    return work(trx);
  }) as Promise<unknown> as Promise<Result>;

const outcome = (kind: ImportOutcome['kind'], draft: DraftAddress | undefined): ImportOutcome => {
  if (!draft) {
    throw new Error('An imported page has no draft.');
  }
  return { kind, draft };
};
