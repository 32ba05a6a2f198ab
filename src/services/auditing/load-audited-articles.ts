import type { Core } from '@strapi/strapi';
import type { AssembledArticle } from '../../domain/article/assembled-article';
import { articleFromRows } from '../mapping/article-from-rows';
import { ARTICLE_POPULATE, type ArticleRow, type Instant } from '../mapping/article-row';
import { loadFormerPeople } from '../people/load-former-people';
import { ARTICLE, EDITION } from '../uids';
import type { AuditedArticle, AuditedEdition } from './audited-article';

/** The documentIds of all articles that are there, or have left editions. */
export const loadDocumentIds = async (strapi: Core.Strapi): Promise<string[]> => {
  const articles = (await strapi.db.query(ARTICLE).findMany({ select: ['documentId'] })) as {
    documentId: string;
  }[];
  const editions = (await strapi.db.query(EDITION).findMany({ select: ['articleDocumentId'] })) as {
    articleDocumentId: string;
  }[];
  return [
    ...new Set([
      ...articles.map(({ documentId }) => documentId),
      ...editions.map(({ articleDocumentId }) => articleDocumentId),
    ]),
  ].sort();
};

interface EditionRow {
  readonly articleDocumentId: string;
  readonly number: number;
  readonly content: AssembledArticle;
  readonly etag: string;
  readonly withdrawnAt: Instant | null;
  readonly currentFor: string | null;
  readonly currentSlug: string | null;
}

/** Loads what the database has of these articles. */
export const loadAuditedArticles = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<AuditedArticle[]> => {
  const drafts = (await strapi.db.query(ARTICLE).findMany({
    where: { documentId: { $in: documentIds }, publishedAt: null },
    select: ['documentId'],
  })) as { documentId: string }[];
  const published = (await strapi.db.query(ARTICLE).findMany({
    where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } },
    populate: ARTICLE_POPULATE,
  })) as ArticleRow[];
  const editions = (await strapi.db.query(EDITION).findMany({
    where: { articleDocumentId: { $in: documentIds } },
    orderBy: [{ number: 'asc' }, { id: 'asc' }],
  })) as EditionRow[];
  const formerPeople = await loadFormerPeople(strapi);
  return documentIds.map((documentId) => ({
    documentId,
    drafts: drafts.filter((row) => row.documentId === documentId).length,
    published: published
      .filter((row) => row.documentId === documentId)
      // Tip lines and their slogan are shared and not looked at.
      .map((row) => articleFromRows(row, null)),
    editions: editions.filter((row) => row.articleDocumentId === documentId).map(editionFromRow),
    formerPeople,
  }));
};

const editionFromRow = ({ withdrawnAt, ...row }: EditionRow): AuditedEdition => ({
  number: row.number,
  content: row.content,
  etag: row.etag,
  isWithdrawn: withdrawnAt !== null,
  currentFor: row.currentFor,
  currentSlug: row.currentSlug,
});
