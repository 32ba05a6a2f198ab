import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Correction, StoredArticle } from '../../domain/article/stored-article';
import {
  articleToData,
  correctionToData,
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
 * Tip lines are shared: known ones are linked, others made. Ids of parts in `article` only serve to find what a correction is
 * about: every part gets a new one.
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
      const corrections = article.corrections.map((correction) => aboutStored(correction, parts));
      await strapi.documents(ARTICLE).update({
        documentId,
        data: documentData<typeof ARTICLE>({ corrections: corrections.map(correctionToData) }),
      });
    }
    return documentId;
  });

/** A correction of a part is about the part as it was stored. */
const aboutStored = (
  correction: Correction,
  parts: ReadonlyMap<string | null, string>,
): Correction => {
  const { target } = correction;
  const stored = target && parts.get(target.documentId);
  return target && stored
    ? { ...correction, target: { ...target, documentId: stored } }
    : correction;
};
