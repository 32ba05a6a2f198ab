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
