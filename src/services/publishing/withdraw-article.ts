import type { Core } from '@strapi/strapi';
import { loadArticle } from '../articles/load-article';
import { ARTICLE_PARTS } from '../uids';
import { inOneTransaction } from './in-sequence';
import { lockArticle } from './lock-article';
import { deletePart, partsOf } from './remove-dropped-parts';
import { asWholeArticle } from './whole-article';
import { withdrawEdition } from './write-edition';

/**
 * Takes an article from the public as a whole: its row, its parts' published rows, its current edition. The drafts stay.
 * @param unpublishRow what unpublishes the article's own row
 */
export const unpublishArticle = <Result>(
  strapi: Core.Strapi,
  documentId: string,
  unpublishRow: () => Promise<Result>,
): Promise<Result> =>
  inOneTransaction(strapi, async (trx) => {
    await lockArticle(strapi, trx, documentId);
    const published = await loadArticle(strapi, documentId, 'published');
    return asWholeArticle(async () => {
      const result = await unpublishRow();
      const parts = published && partsOf(published);
      for (const uid of parts ? ARTICLE_PARTS : []) {
        for (const part of parts?.[uid] ?? []) {
          await strapi.documents(uid).unpublish({ documentId: part });
        }
      }
      await withdrawEdition(strapi, documentId);
      return result;
    });
  });

/**
 * Deletes an article with all its parts, drafts and published rows alike. Its editions stay as the record, withdrawn.
 * @param deleteRow what deletes the article's own rows
 */
export const deleteArticle = <Result>(
  strapi: Core.Strapi,
  documentId: string,
  deleteRow: () => Promise<Result>,
): Promise<Result> =>
  inOneTransaction(strapi, async (trx) => {
    await lockArticle(strapi, trx, documentId);
    const versions = [
      await loadArticle(strapi, documentId, 'draft'),
      await loadArticle(strapi, documentId, 'published'),
    ].flatMap((version) => version ?? []);
    return asWholeArticle(async () => {
      const result = await deleteRow();
      for (const uid of ARTICLE_PARTS) {
        for (const part of new Set(versions.flatMap((version) => partsOf(version)[uid]))) {
          await deletePart(strapi, uid, part);
        }
      }
      await withdrawEdition(strapi, documentId);
      return result;
    });
  });
