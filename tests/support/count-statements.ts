import type { Core } from '@strapi/strapi';
import { deliveryOf } from '../../src/services/delivery/delivery';
import type { Statement } from '../../src/services/delivery/database/database-reader';

/**
 * Does something and lists the statements that the database got meanwhile: the names of those of delivery, the text of all others.
 */
export const statementsOf = async (
  strapi: Core.Strapi,
  action: () => PromiseLike<unknown>,
): Promise<string[]> => {
  const statements: string[] = [];
  const database = deliveryOf(strapi).database as { read: ReadStatement };
  const { read } = database;
  const note = ({ sql }: { readonly sql: string }) => statements.push(sql);
  database.read = (statement, values) => {
    statements.push(statement.name);
    return read(statement, values);
  };
  strapi.db.connection.on('query', note);
  try {
    await action();
  } finally {
    database.read = read;
    strapi.db.connection.off('query', note);
  }
  return statements;
};

type ReadStatement = <Row>(
  statement: Statement,
  values: readonly never[],
) => Promise<readonly Row[]>;
