import path from 'path';
import type { Core } from '@strapi/strapi';

interface SqliteHandle {
  pragma(statement: string): unknown;
}

const sqlite = (filename: string) => ({
  client: 'sqlite' as const,
  connection: { filename: path.resolve(__dirname, '..', '..', filename) },
  useNullAsDefault: true,
  pool: {
    // One connection: several on one file wait for one another inside the event loop.
    min: 1,
    max: 1,
    afterCreate(connection: unknown, done: (error?: Error, connection?: unknown) => void) {
      const handle = connection as SqliteHandle;
      handle.pragma('journal_mode = WAL');
      handle.pragma('synchronous = NORMAL');
      done(undefined, connection);
    },
  },
});

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Database => {
  const url = env('DATABASE_URL') || undefined;
  const client = env('DATABASE_CLIENT') || (url ? 'postgres' : 'sqlite');
  if (client === 'sqlite') {
    return { connection: sqlite(env('DATABASE_FILENAME') || '.tmp/data.db') };
  }
  const parts = {
    host: env('DATABASE_HOST') || '127.0.0.1',
    port: env.int('DATABASE_PORT', 5432),
    database: env('DATABASE_NAME') || 'newsroom',
    user: env('DATABASE_USERNAME') || 'newsroom',
    password: env('DATABASE_PASSWORD') || '',
  };
  return {
    connection: {
      client: 'postgres',
      connection: {
        // A connection string wins over the parts.
        ...parts,
        ...(url && { connectionString: url }),
        ssl: env.bool('DATABASE_SSL', false) && {
          rejectUnauthorized: env.bool('DATABASE_SSL_REJECT_UNAUTHORIZED', true),
        },
        schema: env('DATABASE_SCHEMA') || 'public',
      },
      pool: { min: env.int('DATABASE_POOL_MIN', 2), max: env.int('DATABASE_POOL_MAX', 10) },
      acquireConnectionTimeout: env.int('DATABASE_CONNECTION_TIMEOUT', 60_000),
    },
  };
};

export default config;
