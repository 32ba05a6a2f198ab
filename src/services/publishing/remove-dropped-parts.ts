import type { Core } from '@strapi/strapi';
import type { StoredArticle } from '../../domain/article/stored-article';
import { CREDIT, QUOTE, SEGMENT } from '../uids';
import { isPublished, partsOf, removePart } from './delete-parts';

/** Takes out of the public version what the draft no longer has. */
export const removeDroppedParts = async (
  strapi: Core.Strapi,
  draft: StoredArticle,
  published: StoredArticle | null,
): Promise<void> => {
  if (published === null) {
    return;
  }
  const kept = partsOf(draft);
  const dropped = partsOf(published);
  for (const uid of [SEGMENT, QUOTE, CREDIT] as const) {
    for (const documentId of dropped[uid].filter((id) => !kept[uid].includes(id))) {
      // A quote may have gone with its segment.
      if (await isPublished(strapi, uid, documentId)) {
        await removePart(strapi, uid, documentId);
      }
    }
  }
};
