import type { Core } from '@strapi/strapi';
import type { StoredArticle } from '../../src/domain/article/stored-article';
import { loadArticle } from '../../src/services/articles/load-article';
import { auditNewsroom } from '../../src/services/auditing/audit-newsroom';
import { ARTICLE } from '../../src/services/uids';

/**
 * Looks for what an interrupted operation must never leave behind.
 * @returns a sentence for each fault; none when the audit finds nothing and every draft was saved or copied whole
 */
export const findFaults = async (strapi: Core.Strapi): Promise<string[]> => {
  const { findings } = await auditNewsroom(strapi);
  const faults = findings.map(
    ({ type, documentId, message }) => `${type} ${documentId}: ${message}`,
  );
  const rows = (await strapi.db
    .query(ARTICLE)
    .findMany({ where: { publishedAt: null }, select: ['documentId'] })) as {
    documentId: string;
  }[];
  for (const { documentId } of rows) {
    const draft = await loadArticle(strapi, documentId, 'draft');
    faults.push(...(draft ? [...halfSaved(draft), ...halfCopied(draft)] : []));
  }
  return faults;
};

/** What a save of a whole draft writes into the headline, it writes into the summary and into every quote that there is. */
export const savedMark = (turn: number): string => `Saved in turn ${turn}.`;

const halfSaved = ({ documentId, summary, segments }: StoredArticle): string[] =>
  segments
    .flatMap(({ quotes }) => quotes)
    // Quotes that were added since then have no original.
    .filter(({ originalText }) => originalText !== null && originalText !== summary)
    .map((quote) => `${documentId}: says "${summary}", and its quote "${quote.originalText}"`);

/** A copy's headline says how many parts its original had. */
export const copyHeadline = ({ segments, credits }: StoredArticle): string =>
  `Copy of ${segments.length} segments, ${segments.flatMap(({ quotes }) => quotes).length} quotes, ${credits.length} credits`;

const halfCopied = (draft: StoredArticle): string[] =>
  draft.headline.startsWith('Copy of ') && draft.headline !== copyHeadline(draft)
    ? [`${draft.documentId}: "${draft.headline}", and it has others: ${copyHeadline(draft)}`]
    : [];
