import type { Core } from '@strapi/strapi';
import type { AssembledArticle } from '../../domain/article/assembled-article';
import { deliveryOf } from '../../services/delivery/delivery';
import type { NoteDependency } from '../../services/delivery/graphql/read-from';

/**
 * The current edition of an article; null when there is none that the public may have.
 * @param id documentId or slug
 * @param note is told what it was read from
 */
export const publishedArticle = async (
  strapi: Core.Strapi,
  id: string,
  note: NoteDependency,
): Promise<AssembledArticle | null> => {
  const { state, token, readAt, until } = await deliveryOf(strapi).editions.read(id);
  note({ kind: 'article', id, token, readAt, until });
  return state.kind === 'public' ? (JSON.parse(state.edition.json) as AssembledArticle) : null;
};
