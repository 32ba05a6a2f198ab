import type { Core } from '@strapi/strapi';
import { ARTICLE, EDITION } from '../uids';

/** Those of some slugs that an article has, in its draft or as published; two queries, however many slugs. */
export const takenSlugs = async (
  strapi: Core.Strapi,
  slugs: readonly string[],
): Promise<string[]> => {
  const wanted = { $in: [...slugs] };
  const articles = (await strapi.db
    .query(ARTICLE)
    .findMany({ where: { slug: wanted }, select: ['slug'] })) as { slug: string }[];
  const editions = (await strapi.db
    .query(EDITION)
    .findMany({ where: { currentSlug: wanted }, select: ['currentSlug'] })) as {
    currentSlug: string;
  }[];
  return [...articles.map(({ slug }) => slug), ...editions.map(({ currentSlug }) => currentSlug)];
};
