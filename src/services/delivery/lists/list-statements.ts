import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { SqlValue, Statement } from '../database/database-reader';
import type { SqlDialect } from '../database/sql-dialect';
import type { ListQuery, SortField } from './list-query';
import { contentColumns } from '../editions/edition-statements';
import type { WordIndex } from './word-index';

/** A statement with the values for its placeholders. */
export interface BoundStatement {
  readonly statement: Statement;
  readonly values: readonly SqlValue[];
}

/** What bounds a list in time, in milliseconds since 1970. */
export interface ListTimes {
  readonly now: number;
  readonly from: number | null;
  /** The first moment that is too late. */
  readonly before: number | null;
}

const COLUMNS: Readonly<Record<SortField, string>> = {
  airedAt: 'e.aired_at',
  firstPublishedAt: 'e.first_published_at',
  publishedAt: 'e.published_at',
};

/** The page of a list: one row an article, and one more than the page has. */
export const pageStatement = (
  dialect: SqlDialect,
  words: WordIndex,
  query: ListQuery,
  times: ListTimes,
): BoundStatement => {
  const values = createValues();
  const conditions = conditionsOf(dialect, words, query, times, values);
  const column = COLUMNS[query.sort.by];
  const direction = query.sort.descending ? 'DESC' : 'ASC';
  if (query.place.kind === 'after') {
    const { position, id } = query.place.cursor;
    const comparison = query.sort.descending ? '<' : '>';
    conditions.push(
      `(${column}, e.id) ${comparison} (${dialect.instant(values.add(position))}, ${values.add(id)})`,
    );
  }
  // Written out: of a number that it does not know PostgreSQL expects a tenth of all articles, and plans anew each time.
  const limit = `LIMIT ${query.pageSize + 1}${offsetOf(query)}`;
  return bound(
    `SELECT ${contentColumns(dialect)}, ${dialect.milliseconds(column)} AS "position"
      FROM ${dialect.table('editions')} e WHERE ${conditions.join(' AND ')}
      ORDER BY ${column} ${direction}, e.id ${direction} ${limit}`,
    values.list,
    query,
  );
};

/** Positive whole numbers both, checked where the query was read. */
const offsetOf = ({ place, pageSize }: ListQuery): string =>
  place.kind === 'page' && place.page > 1 ? ` OFFSET ${(place.page - 1) * pageSize}` : '';

/** How many articles a list has on all its pages. */
export const countStatement = (
  dialect: SqlDialect,
  words: WordIndex,
  query: ListQuery,
  times: ListTimes,
): BoundStatement => {
  const values = createValues();
  const conditions = conditionsOf(dialect, words, query, times, values);
  return bound(
    `SELECT ${dialect.number('count(*)')} AS "total" FROM ${dialect.table('editions')} e
      WHERE ${conditions.join(' AND ')}`,
    values.list,
    query,
  );
};

interface Values {
  readonly list: SqlValue[];
  /** Takes a value and gives its placeholder. */
  readonly add: (value: SqlValue) => string;
}

const createValues = (): Values => {
  const list: SqlValue[] = [];
  return { list, add: (value) => `$${list.push(value)}` };
};

const bound = (sql: string, values: readonly SqlValue[], query: ListQuery): BoundStatement => ({
  statement: { name: nameOf(sql), sql, isPlannedEachTime: !isOften(query) },
  values,
});

/** Readers may ask for any size and any page: what a server is asked for most has these sizes, and is at the beginning. */
const USUAL_SIZES: ReadonlySet<number> = new Set([10, 20, 25, 50, 100]);

/**
 * Whether a list is one of those that are asked for most. What PostgreSQL prepares it keeps for good, and readers choose what they ask:
 * these are a few hundred. And how best to find words depends on the words: some are in all articles, some in one.
 */
const isOften = ({ section, language, person, words, from, to, place, pageSize }: ListQuery) =>
  words.length === 0 &&
  [section, language, person, from, to].filter((filter) => filter !== null).length <= 1 &&
  USUAL_SIZES.has(pageSize) &&
  (place.kind === 'after' || place.page === 1);

const names = new LRUCache<string, string>({ max: 1000 });

const nameOf = (sql: string): string => {
  const name =
    names.get(sql) ??
    `newsroom-list-${createHash('sha256').update(sql).digest('base64url').slice(0, 20)}`;
  names.set(sql, name);
  return name;
};

const conditionsOf = (
  dialect: SqlDialect,
  words: WordIndex,
  { section, language, person, words: wanted }: ListQuery,
  { now, from, before }: ListTimes,
  { add }: Values,
): string[] => {
  const { instant } = dialect;
  return [
    'e.current_for IS NOT NULL',
    `(e.embargo_until IS NULL OR e.embargo_until <= ${instant(add(now))})`,
    ...(section === null ? [] : [`e.section = ${add(section)}`]),
    ...(language === null ? [] : [`e.language = ${add(language)}`]),
    ...(from === null ? [] : [`e.aired_at >= ${instant(add(from))}`]),
    ...(before === null ? [] : [`e.aired_at < ${instant(add(before))}`]),
    ...(person === null ? [] : [linkedTo(dialect, add(person))]),
    ...words.conditions(wanted, add),
  ];
};

/** By their documentId, or by that of somebody who was merged into them. */
const linkedTo = ({ table }: SqlDialect, person: string): string =>
  `e.id IN (SELECT l.edition_id FROM ${table('editions_people_lnk')} l
    JOIN ${table('people')} n ON n.id = l.person_id
    WHERE n.document_id = ${person} OR n.id IN (
      SELECT c.entity_id FROM ${table('people_cmps')} c
      JOIN ${table('components_newsroom_merged_people')} m ON m.id = c.cmp_id
      WHERE c.field = 'merged' AND m.person_document_id = ${person}))`;
