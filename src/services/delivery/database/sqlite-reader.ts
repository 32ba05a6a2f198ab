import Database from 'better-sqlite3';
import type { Core } from '@strapi/strapi';
import type { DatabaseReader, SqlValue, Statement } from './database-reader';
import { SQLITE_DIALECT } from './sql-dialect';

/**
 * A read-only handle of its own on Strapi's file: under write-ahead logging it sees what is committed and waits for nobody, while
 * Strapi's one connection may be busy with a long publish.
 */
export const openSqliteReader = (strapi: Core.Strapi): DatabaseReader => {
  const file = strapi.config.get<string>('database.connection.connection.filename');
  const database = new Database(file, { readonly: true, fileMustExist: true });
  const prepared = new Map<string, Database.Statement>();
  const prepare = ({ name, sql }: Statement): Database.Statement => {
    const known = prepared.get(name) ?? database.prepare(sql);
    prepared.set(name, known);
    return known;
  };
  return {
    dialect: SQLITE_DIALECT,
    read: <Row>(statement: Statement, values: readonly SqlValue[]) =>
      new Promise<Row[]>((resolve) => {
        resolve(prepare(statement).all(named(values)) as Row[]);
      }),
    close: () => {
      database.close();
    },
  };
};

/** SQLite takes `$1` for a name. */
const named = (values: readonly SqlValue[]): Record<string, SqlValue> =>
  Object.fromEntries(values.map((value, index) => [String(index + 1), value]));
