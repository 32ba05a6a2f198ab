import { postgresDialect } from '../../../src/services/delivery/database/sql-dialect';
import {
  SORT_FIELDS,
  type ListQuery,
  type Place,
} from '../../../src/services/delivery/lists/list-query';
import { pageStatement } from '../../../src/services/delivery/lists/list-statements';
import type { WordIndex } from '../../../src/services/delivery/lists/word-index';

const WORDS: WordIndex = { conditions: (words, add) => words.map((word) => add(word)) };
const TIMES = { now: 0, from: null, before: null };
const NEWEST: ListQuery = {
  section: null,
  language: null,
  person: null,
  words: [],
  from: null,
  to: null,
  sort: { by: 'airedAt', descending: true },
  place: { kind: 'page', page: 1 },
  pageSize: 10,
};

const statement = (query: Partial<ListQuery>) =>
  pageStatement(postgresDialect(undefined), WORDS, { ...NEWEST, ...query }, TIMES).statement;

const FILTERS: readonly Partial<ListQuery>[] = [
  { section: 'a' },
  { language: 'ko' },
  { person: 'x' },
  { from: { kind: 'instant', at: 1 } },
  { to: { kind: 'instant', at: 2 } },
];

const PLACES: readonly Place[] = [
  ...[1, 2, 3, 1000].map((page): Place => ({ kind: 'page', page })),
  { kind: 'after', cursor: { position: 1, id: 1 } },
];

describe('the statements of lists', () => {
  it('are prepared for good only where they are few, whatever readers ask', () => {
    const prepared = new Set<string>();
    for (let chosen = 0; chosen < 2 ** FILTERS.length; chosen += 1) {
      const filters = Object.assign(
        {},
        ...FILTERS.filter((_, bit) => chosen & (1 << bit)),
      ) as object;
      for (const by of SORT_FIELDS) {
        for (const descending of [true, false]) {
          for (const place of PLACES) {
            for (let pageSize = 1; pageSize <= 100; pageSize += 1) {
              const asked = statement({ ...filters, sort: { by, descending }, place, pageSize });
              if (!asked.isPlannedEachTime) {
                prepared.add(asked.name);
              }
            }
          }
        }
      }
    }
    expect(prepared.size).toBeLessThanOrEqual(400);
    expect(statement({}).isPlannedEachTime).toBe(false);
    expect(statement({ section: 'a', pageSize: 25 }).isPlannedEachTime).toBe(false);
  });

  it('are planned for the words that are looked for', () => {
    expect(statement({ words: ['ferry'] }).isPlannedEachTime).toBe(true);
  });
});
