import type { Client } from 'pg';
import type { Core } from '@strapi/strapi';
import type { DatabaseReader, SqlValue, Statement } from './database-reader';
import { postgresDialect } from './sql-dialect';

/** The little of Knex's client that is used: the connections of Strapi's own pool. */
interface Pool {
  acquireConnection(): Promise<Client>;
  releaseConnection(connection: Client): Promise<void>;
}

/** Reads through Strapi's pool, most statements by a name, under which PostgreSQL plans them once for each connection. */
export const openPostgresReader = (strapi: Core.Strapi): DatabaseReader => {
  const pool = strapi.db.connection.client as Pool;
  return {
    dialect: postgresDialect(strapi.db.getSchemaName()),
    read: async <Row>({ name, sql, isPlannedEachTime }: Statement, values: readonly SqlValue[]) => {
      const connection = await pool.acquireConnection();
      try {
        const { rows } = await connection.query({
          name: isPlannedEachTime ? undefined : name,
          text: sql,
          values: [...values],
        });
        return rows as Row[];
      } finally {
        await pool.releaseConnection(connection);
      }
    },
    close: () => undefined,
  };
};
