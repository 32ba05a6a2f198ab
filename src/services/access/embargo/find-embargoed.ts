import type { Core } from '@strapi/strapi';
import { EDITION } from '../../uids';

/** The documentIds of the published articles whose embargo has not ended, by this server's clock; mostly none. */
export const findEmbargoed = async (strapi: Core.Strapi): Promise<string[]> => {
  const editions = (await strapi.db.query(EDITION).findMany({
    where: { currentFor: { $notNull: true }, embargoUntil: { $gt: new Date().toISOString() } },
    select: ['currentFor'],
  })) as { readonly currentFor: string }[];
  return editions.map(({ currentFor }) => currentFor);
};
