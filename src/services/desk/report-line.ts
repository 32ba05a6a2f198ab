import type { Core } from '@strapi/strapi';
import type { AssembledArticle } from '../../domain/article/assembled-article';
import type { ReportLine } from '../../plugins/newsroom/contracts';
import { creditCheck } from '../articles/credit-check';
import { lastChange } from '../articles/last-change';
import { loadArticleRow } from '../articles/load-article';
import { articleFromRows } from '../mapping/article-from-rows';
import type { Instant } from '../mapping/article-row';
import { EDITION } from '../uids';
import { differsFromEdition } from './differs-from-edition';

/** The current edition of an article, as far as the desk looks at it. */
export interface CurrentEdition {
  readonly number: number;
  readonly slug: string;
  readonly publishedAt: Instant;
  readonly embargoUntil: Instant | null;
  readonly content: AssembledArticle;
}

/** What the public has of an article, under embargo or not; null when nothing is published. */
export const currentEdition = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<CurrentEdition | null> =>
  (await strapi.db.query(EDITION).findOne({
    where: { currentFor: documentId },
    select: ['number', 'slug', 'publishedAt', 'embargoUntil', 'content'],
  })) as CurrentEdition | null;

/** A report as a line of a list, `changedBy` as the record keeps it; null when it has no draft (any more). */
export const reportLine = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<ReportLine | null> => {
  const row = await loadArticleRow(strapi, documentId, 'draft');
  if (row === null) {
    return null;
  }
  const article = articleFromRows(row, null);
  const edition = await currentEdition(strapi, documentId);
  const change = lastChange(row);
  const failed = (await creditCheck(strapi, article)).filter(({ outcome }) => outcome === 'fail');
  return {
    documentId,
    headline: article.headline,
    section: article.section,
    format: article.format,
    airedAt: article.airedAt,
    airedOn: article.airedOn,
    embargoUntil: article.embargoUntil,
    state: edition === null ? 'draft' : isHeldBack(edition) ? 'embargoed' : 'published',
    isModified: edition !== null && differsFromEdition(article, edition.content),
    errors: failed.filter(({ severity }) => severity === 'error').length,
    warnings: failed.filter(({ severity }) => severity === 'warning').length,
    changedBy: change.changedBy,
    changedAt: change.changedAt,
  };
};

const isHeldBack = ({ embargoUntil }: CurrentEdition): boolean =>
  embargoUntil !== null && new Date(embargoUntil).getTime() > Date.now();
