import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { loadArticle } from '../articles/load-article';
import type { StoredArticle } from '../../domain/article/stored-article';
import { ARTICLE_PARTS } from '../uids';
import { deleteDraftPart, isPublished, partsOf } from './delete-parts';
import { inOneTransaction } from './in-sequence';
import { lockArticle } from './lock-article';
import { discardPart } from './remove-orphans';
import { giveBackTakenParts } from './taken-parts';
import { asWholeArticle } from './whole-article';

/**
 * Makes the draft equal to what the public has, parts included.
 * @param discardRow what discards the draft of the article's own row
 * @throws ValidationError when the article was never published: Strapi's own discard would delete it
 */
export const discardArticle = <Result>(
  strapi: Core.Strapi,
  documentId: string,
  discardRow: () => Promise<Result>,
): Promise<Result> =>
  inOneTransaction(strapi, async (trx) => {
    await lockArticle(strapi, trx, documentId);
    const published = await loadArticle(strapi, documentId, 'published');
    if (published === null) {
      throw new errors.ValidationError(
        'There is nothing to go back to: this article was never published.',
      );
    }
    const draft = await loadArticle(strapi, documentId, 'draft');
    return asWholeArticle(async () => {
      if (draft !== null) {
        await giveBackTakenParts(strapi, draft);
      }
      const result = await discardRow();
      await bringBackParts(strapi, published);
      await dropAddedParts(strapi, draft);
      return result;
    });
  });

/** Segments before quotes: each goes back to its place in a segment that is there already. */
const bringBackParts = async (strapi: Core.Strapi, published: StoredArticle): Promise<void> => {
  const parts = partsOf(published);
  for (const uid of ARTICLE_PARTS.toReversed()) {
    for (const documentId of parts[uid]) {
      await discardPart(strapi, uid, documentId);
    }
  }
};

/** What only the draft had is deleted. */
const dropAddedParts = async (strapi: Core.Strapi, draft: StoredArticle | null): Promise<void> => {
  const parts = draft && partsOf(draft);
  for (const uid of parts ? ARTICLE_PARTS : []) {
    for (const documentId of parts?.[uid] ?? []) {
      if (!(await isPublished(strapi, uid, documentId))) {
        await deleteDraftPart(strapi, uid, documentId);
      }
    }
  }
};
