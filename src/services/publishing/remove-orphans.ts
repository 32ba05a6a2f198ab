import type { Core } from '@strapi/strapi';
import { loadArticle } from '../articles/load-article';
import { ARTICLE_PARTS, QUOTE, SEGMENT, type ArticlePart } from '../uids';
import {
  belongsSomewhere,
  deleteDraftPart,
  draftQuotesOf,
  isPublished,
  partsOf,
} from './delete-parts';
import { asWholeArticle } from './whole-article';

type Parts = Readonly<Partial<Record<ArticlePart, readonly string[]>>>;

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
  return deletingLoose(strapi, before ? partsOf(before) : {}, update);
};

/** The same for whatever changes a segment's draft, and the quotes that it cuts off. */
export const withoutOrphanedQuotes = async <Result>(
  strapi: Core.Strapi,
  segmentId: string,
  update: () => Promise<Result>,
): Promise<Result> =>
  deletingLoose(strapi, { [QUOTE]: await draftQuotesOf(strapi, segmentId) }, update);

/** Makes the draft of a published part equal to what the public has; quotes that only a segment's draft has go with it. */
export const discardPart = async (
  strapi: Core.Strapi,
  uid: ArticlePart,
  documentId: string,
): Promise<void> => {
  const discard = () => strapi.documents(uid).discardDraft({ documentId });
  await (uid === SEGMENT ? withoutOrphanedQuotes(strapi, documentId, discard) : discard());
};

const deletingLoose = async <Result>(
  strapi: Core.Strapi,
  before: Parts,
  update: () => Promise<Result>,
): Promise<Result> => {
  const result = await update();
  for (const uid of ARTICLE_PARTS) {
    for (const part of before[uid] ?? []) {
      const isLoose =
        !(await isPublished(strapi, uid, part)) && !(await belongsSomewhere(strapi, uid, part));
      if (isLoose) {
        await asWholeArticle(() => deleteDraftPart(strapi, uid, part));
      }
    }
  }
  return result;
};
