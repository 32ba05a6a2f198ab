import { LRUCache } from 'lru-cache';
import type { AssembledArticle } from '../../../domain/article/assembled-article';
import type { DatabaseReader } from '../database/database-reader';
import type { SqlDialect } from '../database/sql-dialect';
import {
  deliveredColumns,
  publicColumns,
  type DeliveredEditionRow,
  type PublicEditionRow,
} from '../editions/edition-statements';
import type { LoadedSettings } from '../load-render-settings';
import type { FreshValue } from '../memory/fresh-value';
import { publicEdition, publicJson, type TipLineJson } from '../editions/public-edition';
import { dayStart, nextDay } from './day-start';
import type { Cursor, ListQuery, Moment } from './list-query';
import {
  countStatement,
  pageStatement,
  type BoundStatement,
  type ListTimes,
} from './list-statements';
import { publicState, type PublicState, type StateRow } from './public-state';
import { findWordIndex, type WordIndex } from './word-index';

/** A page of a list. */
export interface ListPage<Article> {
  readonly articles: readonly Article[];
  /** Where the next page begins; null on the last one. */
  readonly next: Cursor | null;
  /** What it was read from. */
  readonly state: PublicState;
}

/** Reads lists of what is public. */
export interface ListReader {
  /** One statement. */
  readonly page: (query: ListQuery) => Promise<ListPage<AssembledArticle>>;
  /** The same, each article as the JSON that is sent. */
  readonly jsonPage: (query: ListQuery) => Promise<ListPage<string>>;
  /** How many articles there are on all pages; known, or one statement. @param state that of the page */
  readonly total: (query: ListQuery, state: PublicState) => Promise<number>;
}

/** A row of a page, with an article. */
type FoundRow<EditionRow> = EditionRow & StateRow & { readonly position: number };

/** The only row of an empty page. */
type EmptyRow = StateRow & { readonly id: null };

/** How the articles of a page are read. */
interface Form<EditionRow, Article> {
  readonly columns: (dialect: SqlDialect) => string;
  readonly article: (row: EditionRow, tipLines: readonly TipLineJson[]) => Article;
}

const ARTICLES: Form<PublicEditionRow, AssembledArticle> = {
  columns: publicColumns,
  article: (row, tipLines) => publicEdition(row, tipLines).article,
};

const JSON_TEXTS: Form<DeliveredEditionRow, string> = {
  columns: deliveredColumns,
  article: publicJson,
};

/** Totals of so many lists are kept for as long as nothing changes. */
const MOST_TOTALS = 1000;

/** @param newsroom its time zone is that of days */
export const createListReader = (
  database: DatabaseReader,
  newsroom: FreshValue<LoadedSettings>,
): ListReader => {
  const totals = new LRUCache<string, PublicState & { readonly total: number }>({
    max: MOST_TOTALS,
  });
  const read = <Row>({ statement, values }: BoundStatement) =>
    database.read<Row>(statement, values);
  let index: Promise<WordIndex> | undefined;
  const words = (): Promise<WordIndex> => (index ??= findWordIndex(database));

  const timesOf = async ({ from, to }: ListQuery, now: number): Promise<ListTimes> => {
    const zone = isDay(from) || isDay(to) ? (await newsroom.get()).settings.timeZone : '';
    return {
      now,
      from: from && firstMoment(from, zone),
      before: to && afterMoment(to, zone),
    };
  };

  const readPage = async <
    EditionRow extends { readonly id: number; readonly tipLines: string },
    Article,
  >(
    query: ListQuery,
    { columns, article }: Form<EditionRow, Article>,
  ): Promise<ListPage<Article>> => {
    const now = Date.now();
    const times = await timesOf(query, now);
    const bound = pageStatement(database.dialect, await words(), query, times, columns);
    const rows = await read<FoundRow<EditionRow> | EmptyRow>(bound);
    const found = rows.filter((row): row is FoundRow<EditionRow> => row.id !== null);
    const shown = found.slice(0, query.pageSize);
    const last = found.length > shown.length ? shown.at(-1) : undefined;
    return {
      articles: shown.map((row) => article(row, JSON.parse(row.tipLines) as TipLineJson[])),
      next: last ? { position: last.position, id: last.id } : null,
      state: rows[0] ? publicState(rows[0], now) : { version: '', until: 0 },
    };
  };

  return {
    page: (query) => readPage(query, ARTICLES),
    jsonPage: (query) => readPage(query, JSON_TEXTS),

    total: async (query, state) => {
      const key = filtersOf(query);
      const known = totals.get(key);
      if (known?.version === state.version && Date.now() < known.until) {
        return known.total;
      }
      const times = await timesOf(query, Date.now());
      const bound = countStatement(database.dialect, await words(), query, times);
      const [row] = await read<{ readonly total: number }>(bound);
      const total = row?.total ?? 0;
      totals.set(key, { ...state, total });
      return total;
    },
  };
};

/** What decides how many there are. */
const filtersOf = ({ section, language, person, words, from, to }: ListQuery): string =>
  JSON.stringify([section, language, person, words, from, to]);

const isDay = (moment: Moment | null): boolean => moment?.kind === 'day';

const firstMoment = (moment: Moment, zone: string): number =>
  moment.kind === 'day' ? dayStart(moment.day, zone) : moment.at;

/** A day counts to its end; an instant is the last one. */
const afterMoment = (moment: Moment, zone: string): number =>
  moment.kind === 'day' ? dayStart(nextDay(moment.day), zone) : moment.at + 1;
