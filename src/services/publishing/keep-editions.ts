import { AsyncLocalStorage } from 'node:async_hooks';
import { errors } from '@strapi/utils';
import { ARTICLE, EDITION } from '../uids';
import { isWholeArticle } from './whole-article';

/** What an edition records: it is written once. (Whatever else an edition has is only there to find it by.) */
const RECORD = [
  'articleDocumentId',
  'slug',
  'number',
  'content',
  'etag',
  'publishedAt',
  'publishedBy',
  'embargoUntil',
] as const;

/** What publishing and withdrawing change of it. */
const CURRENT = ['currentFor', 'currentSlug', 'withdrawnAt'] as const;

/** What readers are sent of it: computed with the record, or once later for an edition of before there was such (complete-editions.ts). */
const SENT = ['deliveredJson', 'tipLineIds'] as const;

/** What writing derived data anew changes (rebuild-editions.ts). */
const REBUILT: readonly string[] = ['content', 'etag'];

const rebuilding = new AsyncLocalStorage<true>();

/** Runs `work` as writing the derived data of editions anew. */
export const asRebuilding = <Result>(work: () => Promise<Result>): Promise<Result> =>
  rebuilding.run(true, work);

interface WriteEvent {
  readonly params: { readonly where?: object; readonly data?: Readonly<Record<string, unknown>> };
}

const refusal = () =>
  new errors.ValidationError('An edition is a record: publish its article instead.');

/** A lifecycle of Edition: one comes into being only by publishing its article. */
export const keepFromBeingMade = (): void => {
  if (!isWholeArticle()) {
    throw refusal();
  }
};

/**
 * A lifecycle of Edition: what it records stays, through every door, and what readers are sent of it; which is current is said by
 * publishing and withdrawing.
 */
export const keepFromBeingChanged = async ({
  params: { where = {}, data = {} },
}: WriteEvent): Promise<void> => {
  const isRebuilding = rebuilding.getStore() === true;
  const isKept = (field: string): boolean =>
    field in data && !(isRebuilding && REBUILT.includes(field));
  if (RECORD.some(isKept) || (CURRENT.some((field) => field in data) && !isWholeArticle())) {
    throw refusal();
  }
  if (!isRebuilding && SENT.some((field) => field in data)) {
    await refuseOtherWords(where, data);
  }
};

const refuseOtherWords = async (
  where: object,
  data: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const others = SENT.filter((field) => field in data).map((field) => ({
    [field]: { $notNull: true, $ne: data[field] },
  }));
  const changed = await strapi.db
    .query(EDITION)
    .count({ where: { $and: [where, { $or: others }] } });
  if (changed > 0) {
    throw refusal();
  }
};

/** A lifecycle of Edition: none is deleted while its article is there. */
export const keepFromBeingDeleted = async ({
  params: { where = {} },
}: WriteEvent): Promise<void> => {
  const rows = (await strapi.db
    .query(EDITION)
    .findMany({ where, select: ['articleDocumentId'] })) as { articleDocumentId: string }[];
  const articles = [...new Set(rows.map(({ articleDocumentId }) => articleDocumentId))];
  const there =
    articles.length > 0 &&
    (await strapi.db.query(ARTICLE).count({ where: { documentId: { $in: articles } } })) > 0;
  if (there) {
    throw refusal();
  }
};
