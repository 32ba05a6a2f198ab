import type { Client } from 'pg';
import type { Core } from '@strapi/strapi';
import type { DatabaseReader, SqlValue, Statement } from './database-reader';
import { postgresDialect } from './sql-dialect';

/** The little of Knex's client that is used: the connections of Strapi's own pool. */
interface Pool {
  acquireConnection(): Promise<Client>;
  releaseConnection(connection: Client): Promise<void>;
}

/** Reads through Strapi's pool with named statements, which PostgreSQL plans once for each connection. */
export const openPostgresReader = (strapi: Core.Strapi): DatabaseReader => {
  const pool = strapi.db.connection.client as Pool;
  return {
    dialect: postgresDialect(strapi.db.getSchemaName()),
    read: async <Row>({ name, sql }: Statement, values: readonly SqlValue[]) => {
      const connection = await pool.acquireConnection();
      try {
        const { rows } = await connection.query({ name, text: sql, values: [...values] });
        return rows as Row[];
      } finally {
        await pool.releaseConnection(connection);
      }
    },
    close: () => undefined,
  };
};
