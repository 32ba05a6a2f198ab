import type { SqlDialect } from './sql-dialect';

/** A statement with `$1`, `$2` … for its values. */
export interface Statement {
  /** Tells it from every other statement. */
  readonly name: string;
  readonly sql: string;
  /**
   * Whether PostgreSQL plans it anew for the values of each reading. All others it prepares once for each connection and never
   * forgets, so there must be few of them.
   */
  readonly isPlannedEachTime?: boolean;
}

/** What a driver takes for a value of a statement. */
export type SqlValue = string | number | null;

/**
 * Reads for the public, past Strapi's query builder: what is committed, never from within anybody's transaction.
 */
export interface DatabaseReader {
  readonly dialect: SqlDialect;
  /** The statement's rows, in its order. */
  readonly read: <Row>(
    statement: Statement,
    values: readonly SqlValue[],
  ) => Promise<readonly Row[]>;
  readonly close: () => void;
}
