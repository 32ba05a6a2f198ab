import type { Core } from '@strapi/strapi';
import { assembleDraft, type DraftArticle } from '../../domain/article/draft-article';
import { loadArticle } from '../articles/load-article';
import { ARTICLE } from '../uids';
import { mayBeStored } from './may-be-stored';

/**
 * The draft of an article, assembled. For callers who may read drafts only.
 * @param id documentId or slug
 */
export const findDraft = async (strapi: Core.Strapi, id: string): Promise<DraftArticle | null> => {
  const documentId = await findDraftId(strapi, id);
  const draft = documentId && (await loadArticle(strapi, documentId, 'draft'));
  return draft ? assembleDraft(draft) : null;
};

/** The documentId of the draft that has this documentId or slug; null when there is none. */
export const findDraftId = async (strapi: Core.Strapi, id: string): Promise<string | null> => {
  const rows = (
    mayBeStored(id)
      ? await strapi.db.query(ARTICLE).findMany({
          where: { publishedAt: null, $or: [{ documentId: id }, { slug: id }] },
          select: ['documentId'],
        })
      : []
  ) as { readonly documentId: string }[];
  // A slug that looks like another article's documentId must not stand in its place.
  return (rows.find(({ documentId }) => documentId === id) ?? rows[0])?.documentId ?? null;
};
