import type { Core } from '@strapi/strapi';
import { slugFrom } from '../../domain/article/slug-from-headline';
import { isSlugTaken } from '../publishing/judge-article';

/**
 * An address that no article has yet, made from a headline (or from a slug that is wished for): `a-headline`, `a-headline-2` …
 * @param fallback used when nothing of the text can be written in an address, as with a headline in Hangul
 */
export const freeSlug = async (
  strapi: Core.Strapi,
  text: string,
  fallback = 'report',
): Promise<string> => {
  const base = slugFrom(text) || fallback;
  let slug = base;
  for (let attempt = 2; await isSlugTaken(strapi, slug, null); attempt += 1) {
    slug = `${base}-${String(attempt)}`;
  }
  return slug;
};
