import type { StoredArticle } from '../../src/domain/article/stored-article';

/**
 * The article as it is once it was stored: every segment, quote and credit has an id, those that had none one of their numbers.
 * @param prefix begins the ids that are given, so that two versions give different ones
 */
export const withPartIds = (article: StoredArticle, prefix = ''): StoredArticle => ({
  ...article,
  segments: article.segments.map((segment) => ({
    ...segment,
    documentId: segment.documentId ?? `${prefix}s${segment.order}`,
    quotes: segment.quotes.map((quote) => ({
      ...quote,
      documentId: quote.documentId ?? `${prefix}s${segment.order}q${quote.order}`,
    })),
  })),
  credits: article.credits.map((credit) => ({
    ...credit,
    documentId: credit.documentId ?? `${prefix}c${credit.order}`,
  })),
});
