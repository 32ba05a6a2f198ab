import type { DatabaseReader, Statement } from '../database/database-reader';
import type { SqlDialect } from '../database/sql-dialect';

/** The columns that tell whether anything changed that the public can see; instants in milliseconds since 1970. */
export interface StateRow {
  readonly stateEditions: number;
  readonly stateEditionChanges: number;
  readonly stateTipLines: number;
  readonly stateTipLineChanges: number;
  readonly stateNewsroom: number;
  /** People are merged, and lists of a person then have more. */
  readonly statePeople: number;
  readonly stateEmbargo: number | null;
  readonly stateValidFrom: number | null;
  readonly stateValidTo: number | null;
}

/** What a list was read from. */
export interface PublicState {
  /** Another one after anything was published, corrected or withdrawn, a tip line or the newsroom's settings changed. */
  readonly version: string;
  /** When something turns by itself: an embargo ends, a tip line begins or ends. */
  readonly until: number;
}

/**
 * Editions are looked at from a fixed moment on, so that few are; every ten minutes that moment moves, and with it the version.
 * It lies so far back that a publish which stamped its edition before, on a server whose clock is behind, is committed by now.
 */
const STEP_MS = 10 * 60_000;
const MARGIN_MS = 5 * 60_000;

const baselineAt = (now: number): number => Math.floor(now / STEP_MS) * STEP_MS - MARGIN_MS;

/** The values that `stateColumns` needs. */
export const stateValues = (now: number): readonly [baseline: number, now: number] => [
  baselineAt(now),
  now,
];

/** The columns of a StateRow, each read by an index or from a table of a few rows. */
export const stateColumns = (
  { table, milliseconds, instant, number }: SqlDialect,
  [baseline = '', now = '']: readonly string[],
): string => {
  const changed = `FROM ${table('editions')} c WHERE c.updated_at >= ${instant(baseline)}`;
  const next = (column: string, name: string): string =>
    `(SELECT min(${milliseconds(column)}) FROM ${table(name)} n WHERE ${column} > ${instant(now)})`;
  return `
    (SELECT ${number('count(*)')} ${changed}) AS "stateEditions",
    (SELECT ${number(`sum(${milliseconds('c.updated_at')})`)} ${changed}) AS "stateEditionChanges",
    (SELECT ${number('count(*)')} FROM ${table('tip_lines')} n) AS "stateTipLines",
    (SELECT ${number(`sum(${milliseconds('n.updated_at')})`)} FROM ${table('tip_lines')} n) AS "stateTipLineChanges",
    (SELECT ${number(`max(${milliseconds('n.updated_at')})`)} FROM ${table('newsrooms')} n) AS "stateNewsroom",
    (SELECT ${number(milliseconds('max(n.updated_at)'))} FROM ${table('people')} n) AS "statePeople",
    ${next('n.embargo_until', 'editions')} AS "stateEmbargo",
    ${next('n.valid_from', 'tip_lines')} AS "stateValidFrom",
    ${next('n.valid_to', 'tip_lines')} AS "stateValidTo"`;
};

/** Reads the state alone. */
export const readPublicState = async (database: DatabaseReader): Promise<PublicState> => {
  const { dialect } = database;
  const statement: Statement = {
    name: 'newsroom-state',
    sql: `SELECT ${stateColumns(dialect, ['$1', '$2'])}`,
  };
  const now = Date.now();
  const [row] = await database.read<StateRow>(statement, stateValues(now));
  return row ? publicState(row, now) : { version: '', until: 0 };
};

/** @param now the moment that `stateValues` were made for */
export const publicState = (row: StateRow, now: number): PublicState => ({
  version: [
    baselineAt(now),
    row.stateEditions,
    row.stateEditionChanges,
    row.stateTipLines,
    row.stateTipLineChanges,
    row.stateNewsroom,
    row.statePeople,
  ].join(' '),
  until: Math.min(
    row.stateEmbargo ?? Infinity,
    row.stateValidFrom ?? Infinity,
    row.stateValidTo ?? Infinity,
  ),
});
