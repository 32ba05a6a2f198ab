import type { Core } from '@strapi/strapi';

/** The slug of the article that was published first and still is; undefined when nothing is published. */
export const currentArticleSlug = async (strapi: Core.Strapi): Promise<string | undefined> => {
  const edition = (await strapi.db.query('api::edition.edition').findOne({
    select: ['currentSlug'],
    where: { currentSlug: { $notNull: true } },
    orderBy: { id: 'asc' },
  })) as { currentSlug: string } | null;
  return edition?.currentSlug;
};
