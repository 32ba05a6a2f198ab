import type { Core } from '@strapi/strapi';
import { freeSlugs } from '../articles/free-slugs';
import { storeArticles } from '../articles/store-articles';
import { prepareReport, type PreparedReport, type ReportToImport } from './prepare-report';

/** Where a stored draft is found. */
export interface DraftAddress {
  readonly documentId: string;
  readonly slug: string | null;
}

/**
 * Stores pages that were read as drafts, whether or not they have been imported before: the one way in, for the API, the panel,
 * the command line and the seed.
 * @returns their addresses, in their order
 */
export const importReports = async (
  strapi: Core.Strapi,
  reports: readonly PreparedReport[],
): Promise<DraftAddress[]> => {
  const slugs = await freeSlugs(
    strapi,
    reports.map(({ wantedSlug }) => wantedSlug),
  );
  const drafts = reports.map(({ article, source }, index) => ({
    article: { ...article, slug: slugs[index] ?? null },
    source,
  }));
  const ids = await storeArticles(strapi, drafts);
  return ids.map((documentId, index) => ({ documentId, slug: slugs[index] ?? null }));
};

/**
 * Reads one page and stores it.
 * @returns the draft's documentId
 */
export const importReport = async (
  strapi: Core.Strapi,
  report: ReportToImport,
): Promise<string> => {
  const [draft] = await importReports(strapi, [prepareReport(report)]);
  return draft?.documentId ?? '';
};
