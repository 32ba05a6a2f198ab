import type { Core } from '@strapi/strapi';
import type { StoredArticle } from '../../domain/article/stored-article';
import { articleFromRows } from '../mapping/article-from-rows';
import { ARTICLE_POPULATE, type ArticleRow } from '../mapping/article-row';
import { ARTICLE, NEWSROOM } from '../uids';

/** Which of an article's two versions is meant. */
export type Version = 'draft' | 'published';

/**
 * Reads an article's rows, parts included.
 * Uses `strapi.db.query`, which joins the caller's transaction (a raw connection would wait for it for ever on SQLite).
 * @returns null when there is no such version
 */
export const loadArticleRow = async (
  strapi: Core.Strapi,
  documentId: string,
  version: Version,
): Promise<ArticleRow | null> =>
  (await strapi.db.query(ARTICLE).findOne({
    where: { documentId, publishedAt: version === 'draft' ? null : { $notNull: true } },
    populate: ARTICLE_POPULATE,
  })) as ArticleRow | null;

/** The article as the domain knows it; null when there is no such version. */
export const loadArticle = async (
  strapi: Core.Strapi,
  documentId: string,
  version: Version,
): Promise<StoredArticle | null> => {
  const row = await loadArticleRow(strapi, documentId, version);
  return row && articleFromRows(row, await loadTipSlogan(strapi));
};

/** The newsroom's words above its tip lines; null when none are set. */
export const loadTipSlogan = async (strapi: Core.Strapi): Promise<string | null> => {
  const newsroom = (await strapi.db.query(NEWSROOM).findOne({ select: ['tipSlogan'] })) as {
    tipSlogan: string | null;
  } | null;
  return newsroom?.tipSlogan ?? null;
};
