import Database from 'better-sqlite3';
import type { Core } from '@strapi/strapi';
import { LRUCache } from 'lru-cache';
import type { DatabaseReader, SqlValue, Statement } from './database-reader';
import { SQLITE_DIALECT } from './sql-dialect';

/** Requests choose filters and words, and with them statements: so many are kept ready. */
const MOST_PREPARED = 500;

/**
 * A read-only handle of its own on Strapi's file: under write-ahead logging it sees what is committed and waits for nobody, while
 * Strapi's one connection may be busy with a long publish.
 */
export const openSqliteReader = (strapi: Core.Strapi): DatabaseReader => {
  const file = strapi.config.get<string>('database.connection.connection.filename');
  const database = new Database(file, { readonly: true, fileMustExist: true });
  const prepared = new LRUCache<string, Prepared>({ max: MOST_PREPARED });
  const prepare = ({ name, sql }: Statement): Prepared => {
    const known = prepared.get(name) ?? prepareIn(database, sql);
    prepared.set(name, known);
    return known;
  };
  return {
    dialect: SQLITE_DIALECT,
    read: <Row>(asked: Statement, values: readonly SqlValue[]) =>
      new Promise<Row[]>((resolve) => {
        const { statement, places } = prepare(asked);
        resolve(statement.all(places.map((place) => values[place - 1])) as Row[]);
      }),
    close: () => {
      database.close();
    },
  };
};

interface Prepared {
  readonly statement: Database.Statement;
  /** Which of the values goes to each placeholder, from 1. */
  readonly places: readonly number[];
}

/** SQLite takes `$1` for a name: placeholders without one are bound quicker. */
const prepareIn = (database: Database, sql: string): Prepared => ({
  statement: database.prepare(sql.replaceAll(PLACE, '?')),
  places: [...sql.matchAll(PLACE)].map(([, place]) => Number(place)),
});

const PLACE = /\$(\d+)/gu;
