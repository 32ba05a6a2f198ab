import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { loadArticle } from '../articles/load-article';
import { ARTICLE_PARTS } from '../uids';
import { inOneTransaction } from './in-sequence';
import { lockArticle } from './lock-article';
import { deletePart, partsOf } from './remove-dropped-parts';
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
    const kept = partsOf(published);
    return asWholeArticle(async () => {
      const result = await discardRow();
      for (const uid of ARTICLE_PARTS.toReversed()) {
        const added = (draft ? partsOf(draft)[uid] : []).filter((id) => !kept[uid].includes(id));
        for (const part of added) {
          await deletePart(strapi, uid, part);
        }
        for (const part of kept[uid]) {
          await strapi.documents(uid).discardDraft({ documentId: part });
        }
      }
      return result;
    });
  });
