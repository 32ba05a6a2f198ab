import type { Core } from '@strapi/strapi';
import { loadArticle } from '../articles/load-article';
import { storeArticle } from '../articles/store-article';
import { freeSlug } from '../articles/free-slug';
import { ARTICLE } from '../uids';
import { documentData } from '../mapping/document-data';
import { inOneTransaction } from './in-sequence';

/** What the copy has of its own, whatever is asked. */
const OWN = new Set(['segments', 'credits', 'slug']);

/**
 * Makes a new draft with copies of all parts. Strapi's own clone would take the parts away from the original, published ones too.
 * @param overrides fields of Article that the copy has otherwise
 * @returns null when there is no such draft
 */
export const cloneArticle = (
  strapi: Core.Strapi,
  documentId: string,
  overrides: Readonly<Record<string, unknown>>,
) =>
  inOneTransaction(strapi, async () => {
    const original = await loadArticle(strapi, documentId, 'draft');
    if (original === null) {
      return null;
    }
    const { slug: wanted } = overrides;
    const fields = Object.fromEntries(Object.entries(overrides).filter(([name]) => !OWN.has(name)));
    const slug = await freeSlug(
      strapi,
      typeof wanted === 'string' && wanted !== '' ? wanted : (original.slug ?? original.headline),
    );
    const copy = await storeArticle(strapi, { ...original, slug });
    if (Object.keys(fields).length > 0) {
      await strapi
        .documents(ARTICLE)
        .update({ documentId: copy, data: documentData<typeof ARTICLE>(fields) });
    }
    return copy;
  });
