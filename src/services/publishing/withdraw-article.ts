import type { Core } from '@strapi/strapi';
import type { StoredArticle } from '../../domain/article/stored-article';
import { loadArticle } from '../articles/load-article';
import { ARTICLE_PARTS, CREDIT, QUOTE, SEGMENT } from '../uids';
import { deletePart, isPublished, partsOf, removePart } from './delete-parts';
import { inOneTransaction } from './in-sequence';
import { lockArticle } from './lock-article';
import { giveBackTakenParts } from './taken-parts';
import { asWholeArticle } from './whole-article';
import { withdrawEdition } from './write-edition';

/**
 * Takes an article from the public as a whole: its row, its parts' published rows, its current edition. Its draft stays as it is;
 * a part that was cut out of that and that only the public still had is gone.
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
          if (await isPublished(strapi, uid, part)) {
            await removePart(strapi, uid, part);
          }
        }
      }
      await withdrawEdition(strapi, documentId);
      return result;
    });
  });

/**
 * Deletes an article with all its parts, drafts and published rows alike; a part whose draft has been moved to another article
 * stays there. Its editions stay as the record, withdrawn.
 * @param deleteRow what deletes the article's own rows
 */
export const deleteArticle = <Result>(
  strapi: Core.Strapi,
  documentId: string,
  deleteRow: () => Promise<Result>,
): Promise<Result> =>
  inOneTransaction(strapi, async (trx) => {
    await lockArticle(strapi, trx, documentId);
    return asWholeArticle(async () => {
      await giveBack(strapi, documentId);
      const draft = await loadArticle(strapi, documentId, 'draft');
      const published = await loadArticle(strapi, documentId, 'published');
      const result = await deleteRow();
      await deleteParts(strapi, draft, published);
      await withdrawEdition(strapi, documentId);
      return result;
    });
  });

const giveBack = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const draft = await loadArticle(strapi, documentId, 'draft');
  if (draft !== null) {
    await giveBackTakenParts(strapi, draft);
  }
};

const deleteParts = async (
  strapi: Core.Strapi,
  draft: StoredArticle | null,
  published: StoredArticle | null,
): Promise<void> => {
  for (const uid of TOP_DOWN) {
    for (const part of draft ? partsOf(draft)[uid] : []) {
      await deletePart(strapi, uid, part);
    }
  }
  for (const uid of TOP_DOWN) {
    for (const part of published ? partsOf(published)[uid] : []) {
      if (await isPublished(strapi, uid, part)) {
        await removePart(strapi, uid, part);
      }
    }
  }
};

const TOP_DOWN = [SEGMENT, QUOTE, CREDIT] as const;
