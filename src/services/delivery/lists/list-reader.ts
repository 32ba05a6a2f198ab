import { LRUCache } from 'lru-cache';
import type { DatabaseReader } from '../database/database-reader';
import type { ContentRow } from '../editions/edition-statements';
import { publicJson } from '../editions/public-edition';
import type { PublicState, PublicStates } from '../state/public-state';
import { dayStart, nextDay } from './day-start';
import type { Cursor, ListQuery, Moment } from './list-query';
import {
  countStatement,
  pageStatement,
  type BoundStatement,
  type ListTimes,
} from './list-statements';
import { findWordIndex, type WordIndex } from './word-index';

/** A page of a list. */
export interface ListPage {
  /** Each as the JSON that is sent. */
  readonly articles: readonly string[];
  /** Where the next page begins; null on the last one. */
  readonly next: Cursor | null;
  /** What it was read in, or later. */
  readonly state: PublicState;
}

/** Reads lists of what is public. */
export interface ListReader {
  /** One statement. */
  readonly page: (query: ListQuery) => Promise<ListPage>;
  /** How many articles there are on all pages; known, or one statement. @param state that of the page */
  readonly total: (query: ListQuery, state: PublicState) => Promise<number>;
}

type FoundRow = ContentRow & { readonly position: number };

/** Totals of so many lists are kept for as long as nothing changes. */
const MOST_TOTALS = 1000;

/** What was counted, and what tells how long that is so. */
interface Counted {
  readonly total: number;
  readonly version: string;
  readonly until: number;
}

/** Days of a query are those of the newsroom's time zone. */
export const createListReader = (database: DatabaseReader, states: PublicStates): ListReader => {
  const totals = new LRUCache<string, Counted>({ max: MOST_TOTALS });
  const read = <Row>({ statement, values }: BoundStatement) =>
    database.read<Row>(statement, values);
  let index: Promise<WordIndex> | undefined;
  const words = (): Promise<WordIndex> => (index ??= findWordIndex(database));

  return {
    page: async (query) => {
      // Before the page is read, so that the page can't be older.
      const state = states.known() ?? (await states.get());
      const times = timesOf(query, state);
      const index = await words();
      const rows = await read<FoundRow>(pageStatement(database.dialect, index, query, times));
      const shown = rows.slice(0, query.pageSize);
      const last = rows.length > shown.length ? shown.at(-1) : undefined;
      return {
        articles: shown.map((row) => publicJson(row, state.tipLines)),
        next: last ? { position: last.position, id: last.id } : null,
        state,
      };
    },

    total: async (query, state) => {
      const key = filtersOf(query);
      const known = totals.get(key);
      // A state that turns at another time is another one, though nothing was written: the clock was set.
      if (
        known?.version === state.version &&
        known.until === state.until &&
        Date.now() < known.until
      ) {
        return known.total;
      }
      const times = timesOf(query, state);
      const bound = countStatement(database.dialect, await words(), query, times);
      const [row] = await read<{ readonly total: number }>(bound);
      const total = row?.total ?? 0;
      totals.set(key, { total, version: state.version, until: state.until });
      return total;
    },
  };
};

const timesOf = ({ from, to }: ListQuery, { newsroom }: PublicState): ListTimes => {
  const { timeZone } = newsroom.settings;
  return {
    now: Date.now(),
    from: from && firstMoment(from, timeZone),
    before: to && afterMoment(to, timeZone),
  };
};

/** What decides how many there are. */
const filtersOf = ({ section, language, person, words, from, to }: ListQuery): string =>
  JSON.stringify([section, language, person, words, from, to]);

const firstMoment = (moment: Moment, zone: string): number =>
  moment.kind === 'day' ? dayStart(moment.day, zone) : moment.at;

/** A day counts to its end; an instant is the last one. */
const afterMoment = (moment: Moment, zone: string): number =>
  moment.kind === 'day' ? dayStart(nextDay(moment.day), zone) : moment.at + 1;
