import type { Core } from '@strapi/strapi';
import { deliveryOf } from './delivery';
import type { PublicArticle } from './editions/public-edition';

/**
 * The current edition of an article, its tip lines as they are now.
 * @param id documentId or slug
 * @returns null when it is not published, or under embargo
 */
export const findEdition = async (
  strapi: Core.Strapi,
  id: string,
): Promise<PublicArticle | null> => {
  const { state } = await deliveryOf(strapi).editions.read(id);
  return state.kind === 'public' ? state.edition : null;
};
