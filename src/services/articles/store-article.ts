import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { StoredArticle } from '../../domain/article/stored-article';
import {
  articleToData,
  creditToData,
  quoteToData,
  segmentToData,
} from '../mapping/article-to-data';
import { documentData } from '../mapping/document-data';
import { ARTICLE, CREDIT, QUOTE, SEGMENT } from '../uids';
import { matchTipLines } from './match-tip-lines';

/** Where an article's text came from; kept with the draft, never delivered. */
export interface ArticleSource {
  readonly text: string;
  readonly sha256: string;
  readonly importedAt: string;
  readonly parserVersion: string;
  readonly decisions: readonly unknown[];
}

/**
 * Writes an article as a new draft: the article, then its segments, quotes and credits, all or nothing.
 * Tip lines are shared: known ones are linked, others made. Ids in `article` are ignored.
 * @returns the new article's documentId
 */
export const storeArticle = async (
  strapi: Core.Strapi,
  article: StoredArticle,
  source: ArticleSource | null = null,
): Promise<string> =>
  strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
    const tipLines = await matchTipLines(strapi, trx, article.tipLines, article.language);
    const { documentId } = await strapi.documents(ARTICLE).create({
      data: documentData<typeof ARTICLE>({ ...articleToData(article), tipLines, source }),
    });
    for (const segment of article.segments) {
      const stored = await strapi.documents(SEGMENT).create({
        data: documentData<typeof SEGMENT>({ ...segmentToData(segment), article: documentId }),
      });
      for (const quote of segment.quotes) {
        await strapi.documents(QUOTE).create({
          data: documentData<typeof QUOTE>({ ...quoteToData(quote), segment: stored.documentId }),
        });
      }
    }
    for (const credit of article.credits) {
      await strapi.documents(CREDIT).create({
        data: documentData<typeof CREDIT>({ ...creditToData(credit), article: documentId }),
      });
    }
    return documentId;
  });
