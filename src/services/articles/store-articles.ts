import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { signingAdministrator } from '../access/signing-administrator';
import { draftRows, type ChildRow, type DraftRow, type DraftToStore } from '../mapping/draft-rows';
import { explainRefusal } from '../publishing/explain-refusal';
import { inOneTransaction } from '../publishing/in-sequence';
import { ARTICLE, CREDIT, QUOTE, SEGMENT } from '../uids';
import { announceDrafts } from './announce-drafts';
import { assertSlugsAreFree } from './assert-slugs-are-free';
import {
  insertComponents,
  insertLinks,
  insertRows,
  type OwnedComponent,
  type Pair,
} from './insert-rows';
import { matchTipLines } from './match-tip-lines';
import { personIds } from './person-ids';
import { refuseUnfitRows } from './refuse-unfit-rows';

/**
 * Writes articles as new drafts, with their segments, quotes, credits and components, all or nothing, by a few statements however
 * many there are. The rows are those that Strapi's document service makes one by one (tests compare the two); it takes twenty
 * times as long. Tip lines are shared: known ones are linked, others made.
 * @returns the documentIds of the articles, in their order
 * @throws ValidationError when a value does not fit its field, or when a slug is taken
 */
export const storeArticles = async (
  strapi: Core.Strapi,
  drafts: readonly DraftToStore[],
): Promise<string[]> => {
  if (drafts.length === 0) {
    return [];
  }
  try {
    return await inOneTransaction(strapi, (trx) => store(strapi, trx, drafts));
  } catch (error) {
    throw explainRefusal(strapi, error);
  }
};

const store = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  drafts: readonly DraftToStore[],
): Promise<string[]> => {
  const rows = draftRows(drafts, documentIdMaker(strapi));
  refuseUnfitRows(strapi, rows);
  await assertSlugsAreFree(
    strapi,
    drafts.flatMap(({ article: { slug } }) => slug ?? []),
  );
  const people = await personIds(strapi, [...rows.quotes, ...rows.credits]);
  const tipLines = await matchTipLines(
    strapi,
    trx,
    drafts.map(({ article }) => article),
  );

  const insert = (uid: ArticleTable, list: readonly DraftRow[]) =>
    insertRows(
      strapi,
      uid,
      list.map(({ documentId, data }) => ({
        ...data,
        documentId,
        // Left out it would be now: the row would be a published one.
        publishedAt: null,
        ...signature(strapi),
      })),
    );
  const articles = await insert(ARTICLE, rows.articles);
  const segments = await insert(SEGMENT, rowsOf(rows.segments));
  const quotes = await insert(QUOTE, rowsOf(rows.quotes));
  const credits = await insert(CREDIT, rowsOf(rows.credits));

  const components = (attribute: string, list: readonly ChildRow<Data>[]) =>
    insertComponents(strapi, trx, { uid: ARTICLE, attribute }, ownedBy(articles, list));
  await components('corrections', rows.corrections);
  await components('source', rows.sources);

  const link = (uid: ArticleTable, attribute: string, pairs: readonly Pair[]) =>
    insertLinks(strapi, trx, { uid, attribute }, pairs);
  await link(SEGMENT, 'article', ownerPairs(segments, articles, rows.segments));
  await link(QUOTE, 'segment', ownerPairs(quotes, segments, rows.quotes));
  await link(CREDIT, 'article', ownerPairs(credits, articles, rows.credits));
  await link(QUOTE, 'speaker', personPairs(quotes, rows.quotes, people));
  await link(CREDIT, 'person', personPairs(credits, rows.credits, people));
  await link(
    ARTICLE,
    'tipLines',
    articles.flatMap((from, index) => (tipLines[index] ?? []).map(({ id }) => ({ from, to: id }))),
  );

  announceDrafts(strapi, [
    { uid: ARTICLE, ids: articles },
    { uid: SEGMENT, ids: segments },
    { uid: QUOTE, ids: quotes },
    { uid: CREDIT, ids: credits },
  ]);
  return rows.articles.map(({ documentId }) => documentId);
};

type ArticleTable = typeof ARTICLE | typeof SEGMENT | typeof QUOTE | typeof CREDIT;
type Data = Readonly<Record<string, unknown>>;

/** Strapi keeps the way in which it makes documentIds as the default of the field. */
const documentIdMaker = (strapi: Core.Strapi): (() => string) => {
  const { documentId } = strapi.db.metadata.get(ARTICLE).attributes;
  return (documentId as unknown as { readonly default: () => string }).default;
};

/** Signed as the plugin signs what an administrator creates through the document service. */
const signature = (strapi: Core.Strapi) => {
  const administrator = signingAdministrator(strapi);
  return administrator === null ? {} : { createdBy: administrator, updatedBy: administrator };
};

const rowsOf = (list: readonly ChildRow[]): DraftRow[] => list.map(({ row }) => row);

const ownedBy = (owners: readonly number[], list: readonly ChildRow<Data>[]): OwnedComponent[] =>
  list.map(({ owner, row }) => ({ owner: idAt(owners, owner), data: row }));

const ownerPairs = (
  ids: readonly number[],
  owners: readonly number[],
  list: readonly ChildRow[],
): Pair[] => list.map(({ owner }, index) => ({ from: idAt(ids, index), to: idAt(owners, owner) }));

const personPairs = (
  ids: readonly number[],
  list: readonly ChildRow[],
  people: ReadonlyMap<string, number>,
): Pair[] =>
  list.flatMap(({ person }, index) => {
    const to = person && people.get(person.documentId);
    return to ? [{ from: idAt(ids, index), to }] : [];
  });

const idAt = (ids: readonly number[], index: number): number => {
  const id = ids[index];
  if (id === undefined) {
    throw new Error(`The database numbered ${ids.length} rows, and row ${index} is asked for.`);
  }
  return id;
};
