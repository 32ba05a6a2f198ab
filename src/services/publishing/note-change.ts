import type { Core } from '@strapi/strapi';
import { ARTICLE, type ArticlePart } from '../uids';
import { currentActor } from './current-actor';
import { articleOfDraft } from './part-owner';

/**
 * Does a write of a part and notes on the drafts of the articles concerned that they changed, who did it and when: the one that it
 * belonged to before, and the one that it belongs to then.
 * @param before the documentId of the former, null when there is none
 */
export const notingChange = async <Result>(
  strapi: Core.Strapi,
  { uid, before }: { readonly uid: ArticlePart; readonly before: string | null },
  write: () => Promise<Result>,
): Promise<Result> => {
  const result = await write();
  const { documentId } = (result ?? {}) as { readonly documentId?: string };
  const after = documentId === undefined ? null : await articleOfDraft(strapi, uid, documentId);
  // In one sequence, so that two who move parts to and fro do not wait for each other.
  const articles = [...new Set([before, after])].filter((id) => id !== null).sort();
  for (const article of articles) {
    await strapi.db.query(ARTICLE).update({
      where: { documentId: article, publishedAt: null },
      data: { changedBy: currentActor(strapi) },
    });
  }
  return result;
};
