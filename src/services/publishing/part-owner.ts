import type { Core } from '@strapi/strapi';
import { CREDIT, QUOTE, SEGMENT, type ArticlePart } from '../uids';

/** The field that ties a part to what it belongs to. */
export const PART_OWNER = {
  [QUOTE]: 'segment',
  [SEGMENT]: 'article',
  [CREDIT]: 'article',
} as const;

/** What to populate so that a part's row is an OwnedRow. */
export const PATH_TO_ARTICLE = {
  [SEGMENT]: { article: true },
  [CREDIT]: { article: true },
  [QUOTE]: { segment: { populate: { article: true } } },
} as const satisfies Readonly<Record<ArticlePart, object>>;

/** A part's row with what it belongs to, in the same version. */
export interface OwnedRow {
  readonly documentId: string;
  readonly article?: Owner | null;
  readonly segment?: { readonly article?: Owner | null } | null;
}

interface Owner {
  readonly documentId: string;
  readonly headline: string | null;
}

/** The article that a part belongs to; null when it is loose. */
export const articleOf = ({ article, segment }: OwnedRow): Owner | null =>
  article ?? segment?.article ?? null;

/** The documentId of the article that a part's draft belongs to; null when it is loose, or not there. */
export const articleOfDraft = async (
  strapi: Core.Strapi,
  uid: ArticlePart,
  documentId: string,
): Promise<string | null> => {
  const row = (await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: null },
    populate: PATH_TO_ARTICLE[uid],
  })) as OwnedRow | null;
  return (row && articleOf(row)?.documentId) ?? null;
};
