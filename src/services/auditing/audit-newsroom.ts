import type { Core } from '@strapi/strapi';
import { publishingProblems } from '../publishing/judge-article';
import type { AuditFinding } from './audit-finding';
import { aboutArticle } from './about-article';
import { ARTICLE_CHECKS } from './article-checks';
import type { AuditedArticle } from './audited-article';
import { auditParts } from './audit-parts';
import { loadAuditedArticles, loadDocumentIds } from './load-audited-articles';

/** What an audit looked at, and what it found. */
export interface AuditReport {
  /** Articles that are there, or were and left editions. */
  readonly articles: number;
  readonly published: number;
  readonly editions: number;
  readonly findings: readonly AuditFinding[];
}

/** So many articles are held in memory at once. */
const PAGE_SIZE = 100;

/**
 * Looks through the whole database for what is published and should not be: nothing in Strapi makes such rows, but whoever writes
 * past it can (`strapi import` and transfers switch its hooks off, SQL knows none). Changes nothing.
 * @param onPage hears how many articles of how many have been looked at
 */
export const auditNewsroom = async (
  strapi: Core.Strapi,
  onPage: (done: number, all: number) => void = () => undefined,
): Promise<AuditReport> => {
  const documentIds = await loadDocumentIds(strapi);
  const findings: AuditFinding[] = [];
  let published = 0;
  let editions = 0;
  for (let done = 0; done < documentIds.length; done += PAGE_SIZE) {
    const page = documentIds.slice(done, done + PAGE_SIZE);
    for (const article of await loadAuditedArticles(strapi, page)) {
      published += article.published.length > 0 ? 1 : 0;
      editions += article.editions.length;
      findings.push(...ARTICLE_CHECKS.flatMap((check) => check(article)));
      findings.push(...(await unfit(strapi, article)));
    }
    onPage(done + page.length, documentIds.length);
  }
  findings.push(...(await auditParts(strapi)));
  return { articles: documentIds.length, published, editions, findings };
};

/** What is published would pass the gate today. */
const unfit = async (strapi: Core.Strapi, article: AuditedArticle): Promise<AuditFinding[]> => {
  const findings: AuditFinding[] = [];
  for (const published of article.published) {
    const problems = await publishingProblems(strapi, published);
    findings.push(
      ...problems.flatMap(({ message }) => aboutArticle(article, 'published-unfit', message)),
    );
  }
  return findings;
};
