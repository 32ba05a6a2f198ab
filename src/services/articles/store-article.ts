import type { Core } from '@strapi/strapi';
import type { StoredArticle } from '../../domain/article/stored-article';
import type { ArticleSource } from '../mapping/draft-rows';
import { storeArticles } from './store-articles';

/**
 * Writes an article as a new draft, as `storeArticles` does.
 * @returns the new article's documentId
 */
export const storeArticle = async (
  strapi: Core.Strapi,
  article: StoredArticle,
  source: ArticleSource | null = null,
): Promise<string> => {
  const [documentId = ''] = await storeArticles(strapi, [{ article, source }]);
  return documentId;
};
