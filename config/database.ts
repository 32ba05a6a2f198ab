import path from 'path';
import type { Core } from '@strapi/strapi';
import { databaseSettings } from '../src/environment/database-settings';
import { readEnvironment } from '../src/environment/read-environment';

interface SqliteHandle {
  pragma(statement: string): unknown;
}

const sqlite = (filename: string) => ({
  client: 'sqlite' as const,
  // This file runs as dist/config/database.js.
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

const config = (): Core.Config.Database => {
  const environment = readEnvironment(process.env);
  const settings = databaseSettings(environment, process.env);
  if (settings.kind === 'sqlite') {
    return { connection: sqlite(settings.filename) };
  }
  // The type knows no address without its parts; the driver does.
  return {
    connection: {
      client: 'postgres',
      connection: { ...settings.connection, ssl: settings.ssl, schema: settings.schema },
      pool: { min: environment.DATABASE_POOL_MIN, max: environment.DATABASE_POOL_MAX },
      acquireConnectionTimeout: environment.DATABASE_CONNECTION_TIMEOUT,
    },
  } as Core.Config.Database;
};

export default config;
