import type { Core } from '@strapi/strapi';
import type { StoredArticle } from '../../domain/article/stored-article';
import { freeSlug } from '../articles/free-slugs';
import { loadArticle } from '../articles/load-article';
import { storeArticle } from '../articles/store-article';
import { documentData } from '../mapping/document-data';
import { ARTICLE } from '../uids';
import { partsOf } from './delete-parts';
import { inOneTransaction } from './in-sequence';

type Overrides = Readonly<Record<string, unknown>>;

/** What the copy has of its own or gets on the way, whatever is asked: parts and translations would be taken from others. */
const NOT_OVERRIDDEN = new Set([
  'segments',
  'credits',
  'translations',
  'slug',
  'publishAt',
  'unpublishAt',
  'scheduleRefusal',
]);

/** Components of Article: their rows belong to the original, the copy gets new ones. */
const COMPONENTS = new Set(['video', 'source']);

/**
 * Makes a new draft with copies of all parts; the schedule stays with the original. Strapi's own clone would take the parts away from the original, published ones too.
 * @param overrides fields of Article that the copy has otherwise
 * @returns the copy's documentId; null when there is no such draft
 */
export const cloneArticle = (strapi: Core.Strapi, documentId: string, overrides: Overrides) =>
  inOneTransaction(strapi, async () => {
    const original = await loadArticle(strapi, documentId, 'draft');
    if (original === null) {
      return null;
    }
    const copy = await storeArticle(strapi, {
      ...original,
      publishAt: null,
      unpublishAt: null,
      slug: await slugOfCopy(strapi, original, overrides['slug']),
    });
    const fields: [string, unknown][] = Object.entries(overrides)
      .filter(([name]) => !NOT_OVERRIDDEN.has(name))
      .map(([name, value]) => [name, COMPONENTS.has(name) ? asNewComponent(value) : value]);
    const corrections = await correctionsOfCopy(strapi, original, copy, overrides['corrections']);
    // One after the other: what is asked may be said as a change of what the original has (connect, disconnect).
    for (const data of [
      await unassembledFields(strapi, documentId),
      { ...Object.fromEntries(fields), ...(corrections && { corrections }) },
    ]) {
      await strapi
        .documents(ARTICLE)
        .update({ documentId: copy, data: documentData<typeof ARTICLE>(data) });
    }
    return copy;
  });

const slugOfCopy = (strapi: Core.Strapi, original: StoredArticle, wanted: unknown) =>
  freeSlug(
    strapi,
    typeof wanted === 'string' && wanted !== '' ? wanted : (original.slug ?? original.headline),
  );

/** The panel sends the corrections of the original: in the copy they are about its own parts. Null when none were sent. */
const correctionsOfCopy = async (
  strapi: Core.Strapi,
  original: StoredArticle,
  copy: string,
  sent: unknown,
): Promise<Component[] | null> => {
  const copied = await loadArticle(strapi, copy, 'draft');
  if (!Array.isArray(sent) || copied === null) {
    return null;
  }
  const ids = Object.values(partsOf(copied)).flat();
  const counterparts = new Map<unknown, string | undefined>(
    Object.values(partsOf(original))
      .flat()
      .map((id, index) => [id, ids[index]]),
  );
  return (sent as Component[]).map(({ targetDocumentId, ...correction }) => ({
    ...withoutId(correction),
    targetDocumentId: counterparts.get(targetDocumentId) ?? targetDocumentId,
  }));
};

interface UnassembledRow {
  readonly video: unknown;
  readonly source: unknown;
  readonly tipLines: readonly { readonly documentId: string }[];
}

type Component = Readonly<Record<string, unknown>>;

/** What belongs to an article and is not in its assembled form; of the tip lines also those not in use now. */
const unassembledFields = async (strapi: Core.Strapi, documentId: string) => {
  const { video, source, tipLines } = (await strapi.db.query(ARTICLE).findOne({
    where: { documentId, publishedAt: null },
    populate: ['video', 'source', 'tipLines'],
  })) as UnassembledRow;
  return {
    video: asNewComponent(video),
    source: asNewComponent(source),
    tipLines: tipLines.map((tipLine) => tipLine.documentId),
  };
};

const asNewComponent = (component: unknown): unknown =>
  typeof component === 'object' && component !== null
    ? withoutId(component as Component)
    : component;

const withoutId = (component: Component) =>
  Object.fromEntries(Object.entries(component).filter(([name]) => name !== 'id'));
