import type { Core } from '@strapi/strapi';
import type { DatabaseReader, Statement } from '../database/database-reader';
import type { SqlDialect } from '../database/sql-dialect';
import { loadRenderSettings, type LoadedSettings } from '../load-render-settings';
import type { Token } from '../memory/answer-memory';
import { thisMoment, type Freshness, type Moment } from '../memory/change-clock';
import { createFreshValue, type FreshValue } from '../memory/fresh-value';
import { shareTipLines, type SharedTipLines, type TipLineJson } from './shared-tip-lines';

/** What the public's answers have in common, and what tells whether anything of them has changed. */
export interface PublicState {
  /** When its reading began: nothing in it is older. */
  readonly readAt: Moment;
  /** Another one after anything was published, corrected or withdrawn, or `shared` changed. */
  readonly version: string;
  /** Another one after a tip line or the newsroom's settings changed. */
  readonly shared: string;
  /** When something turns by itself, in milliseconds since 1970: an embargo ends, a tip line begins or ends. */
  readonly until: number;
  readonly tipLines: SharedTipLines;
  /** What of the newsroom is in forms. */
  readonly newsroom: LoadedSettings;
}

/** The state as it was at most a second ago, and after this process's last change; read once for all who ask. */
export type PublicStates = FreshValue<PublicState>;

/** The token of an answer that may change with anything public. */
export const versionOf = async (states: PublicStates): Promise<Token> => {
  const { version, readAt } = await states.get();
  return { token: version, readAt };
};

/** A row of the statement; instants in milliseconds since 1970. */
interface StateRow {
  readonly editions: number;
  readonly editionChanges: number;
  readonly newsroomChange: number;
  /** People are merged, and lists of a person then have more. */
  readonly peopleChange: number;
  readonly nextEmbargo: number | null;
  /** JSON: a list of TipLineJson, all there are. */
  readonly tipLines: string;
}

/** One statement for what tells of changes, and one for the newsroom's settings. */
export const createPublicStates = (
  strapi: Core.Strapi,
  database: DatabaseReader,
  freshness: Freshness,
): PublicStates => {
  const statement = stateStatement(database.dialect);
  return createFreshValue(async () => {
    const readAt = thisMoment();
    const baseline = baselineAt(readAt.wall);
    const [row] = await database.read<StateRow>(statement, [baseline, readAt.wall]);
    if (!row) {
      throw new Error('The database did not say what state it is in.');
    }
    // After the row, so that the newsroom can't be older than what the row says of it.
    const newsroom = await loadRenderSettings(strapi);
    return { ...stateOf(row, baseline), readAt, newsroom };
  }, freshness);
};

/**
 * Editions are looked at from a fixed moment on, so that few are; every ten minutes that moment moves, and with it the version.
 * It lies so far back that a publish which stamped its edition before, on a server whose clock is behind, is committed by now.
 */
const STEP_MS = 10 * 60_000;
const MARGIN_MS = 5 * 60_000;

const baselineAt = (now: number): number => Math.floor(now / STEP_MS) * STEP_MS - MARGIN_MS;

/** `$1` is the moment from which on editions are looked at, `$2` is now. */
const stateStatement = ({
  table,
  milliseconds,
  instant,
  number,
  jsonList,
}: SqlDialect): Statement => {
  const changed = `FROM ${table('editions')} c WHERE c.updated_at >= ${instant('$1')}`;
  const tipLines = jsonList({
    id: 't.id',
    documentId: 't.document_id',
    channel: 't.channel',
    label: 't.label',
    value: 't.value',
    url: 't.url',
    active: 't.active',
    order: 't."order"',
    validFrom: milliseconds('t.valid_from'),
    validTo: milliseconds('t.valid_to'),
    updatedAt: milliseconds('t.updated_at'),
  });
  return {
    name: 'newsroom-state',
    sql: `SELECT
      (SELECT ${number('count(*)')} ${changed}) AS "editions",
      (SELECT ${number(`sum(${milliseconds('c.updated_at')})`)} ${changed}) AS "editionChanges",
      (SELECT ${number(`max(${milliseconds('n.updated_at')})`)} FROM ${table('newsrooms')} n) AS "newsroomChange",
      (SELECT ${number(milliseconds('max(n.updated_at)'))} FROM ${table('people')} n) AS "peopleChange",
      (SELECT min(${milliseconds('e.embargo_until')}) FROM ${table('editions')} e
        WHERE e.embargo_until > ${instant('$2')}) AS "nextEmbargo",
      (SELECT ${tipLines} FROM ${table('tip_lines')} t) AS "tipLines"`,
  };
};

const stateOf = (
  row: StateRow,
  baseline: number,
): Pick<PublicState, 'version' | 'shared' | 'until' | 'tipLines'> => {
  const tipLines = JSON.parse(row.tipLines) as TipLineJson[];
  const changes = tipLines.reduce((sum, { updatedAt }) => sum + updatedAt, 0);
  const shared = [tipLines.length, changes, row.newsroomChange].join(' ');
  const turns = tipLines.flatMap(({ validFrom, validTo }) => [validFrom ?? 0, validTo ?? 0]);
  const now = Date.now();
  return {
    version: [baseline, row.editions, row.editionChanges, row.peopleChange, shared].join(' '),
    shared,
    until: Math.min(row.nextEmbargo ?? Infinity, ...turns.filter((turn) => turn > now)),
    tipLines: shareTipLines(tipLines),
  };
};
