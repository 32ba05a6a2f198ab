import type { Core } from '@strapi/strapi';
import type { StoredArticle } from '../../src/domain/article/stored-article';
import {
  articleToData,
  correctionToData,
  creditToData,
  quoteToData,
  segmentToData,
} from '../../src/services/mapping/article-to-data';
import { documentData } from '../../src/services/mapping/document-data';
import type { ArticleSource } from '../../src/services/mapping/draft-rows';
import { ARTICLE, CREDIT, QUOTE, SEGMENT } from '../../src/services/uids';

/**
 * Writes an article as a new draft by Strapi's own `create`, row by row: what `storeArticles` must equal, and what its speed is
 * measured against. The newsroom must have the tip lines already.
 * @param tipLines their documentIds
 */
export const storeByDocuments = (
  strapi: Core.Strapi,
  article: StoredArticle,
  source: ArticleSource | null,
  tipLines: readonly string[],
): Promise<string> =>
  strapi.db.transaction(async () => {
    const { documentId } = await strapi.documents(ARTICLE).create({
      data: documentData<typeof ARTICLE>({ ...articleToData(article), tipLines, source }),
    });
    const parts = new Map<string | null, string>();
    for (const segment of article.segments) {
      const stored = await strapi.documents(SEGMENT).create({
        data: documentData<typeof SEGMENT>({ ...segmentToData(segment), article: documentId }),
      });
      parts.set(segment.documentId, stored.documentId);
      for (const quote of segment.quotes) {
        const { documentId: id } = await strapi.documents(QUOTE).create({
          data: documentData<typeof QUOTE>({ ...quoteToData(quote), segment: stored.documentId }),
        });
        parts.set(quote.documentId, id);
      }
    }
    for (const credit of article.credits) {
      const { documentId: id } = await strapi.documents(CREDIT).create({
        data: documentData<typeof CREDIT>({ ...creditToData(credit), article: documentId }),
      });
      parts.set(credit.documentId, id);
    }
    if (article.corrections.some(({ target }) => target && parts.has(target.documentId))) {
      const corrections = article.corrections.map(({ target, ...correction }) => ({
        ...correctionToData({ ...correction, target }),
        ...(target && { targetDocumentId: parts.get(target.documentId) ?? target.documentId }),
      }));
      await strapi
        .documents(ARTICLE)
        .update({ documentId, data: documentData<typeof ARTICLE>({ corrections }) });
    }
    return documentId;
  }) as Promise<unknown> as Promise<string>;
