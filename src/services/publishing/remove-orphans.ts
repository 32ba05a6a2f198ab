import type { Core } from '@strapi/strapi';
import { loadArticle } from '../articles/load-article';
import { ARTICLE_PARTS } from '../uids';
import { belongsSomewhere, deleteDraftPart, isPublished, partsOf } from './delete-parts';
import { asWholeArticle } from './whole-article';

/**
 * Runs an update of an article's draft and deletes the parts that it cut off and that were never published; one that the public
 * still has waits for the next publishing, or comes back when the draft is discarded.
 */
export const withoutOrphans = async <Result>(
  strapi: Core.Strapi,
  documentId: string,
  update: () => Promise<Result>,
): Promise<Result> => {
  const before = await loadArticle(strapi, documentId, 'draft');
  const result = await update();
  const parts = before && partsOf(before);
  for (const uid of parts ? ARTICLE_PARTS : []) {
    for (const part of parts?.[uid] ?? []) {
      const isLoose =
        !(await isPublished(strapi, uid, part)) && !(await belongsSomewhere(strapi, uid, part));
      if (isLoose) {
        await asWholeArticle(() => deleteDraftPart(strapi, uid, part));
      }
    }
  }
  return result;
};
