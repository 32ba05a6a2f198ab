import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';

/** An empty database of a test's own. */
export interface TestDatabase {
  /** The environment variables that name it. */
  readonly environment: Record<string, string>;
  readonly remove: () => Promise<void>;
}

/** Where to make one: a file of its own, or a database of its own on a server. */
export type TestDatabasePlace =
  { readonly kind: 'sqlite' } | { readonly kind: 'postgres'; readonly server: string };

/** Makes an empty database; nothing else uses it. */
export const createTestDatabase = async (place: TestDatabasePlace): Promise<TestDatabase> => {
  const name = `newsroom_${randomBytes(6).toString('hex')}`;
  switch (place.kind) {
    case 'sqlite':
      return createSqlite(name);
    case 'postgres':
      return createPostgres(name, place.server);
  }
};

const createSqlite = (name: string): TestDatabase => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-sqlite-'));
  return {
    environment: {
      DATABASE_CLIENT: 'sqlite',
      DATABASE_URL: '',
      DATABASE_FILENAME: path.join(folder, `${name}.db`),
    },
    remove: async () => {
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const createPostgres = async (name: string, server: string): Promise<TestDatabase> => {
  await runSql(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return {
    environment: { DATABASE_CLIENT: 'postgres', DATABASE_URL: url.href },
    remove: () => runSql(server, `DROP DATABASE ${name} WITH (FORCE)`),
  };
};

const runSql = async (url: string, sql: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(sql);
  await client.end();
};

/** Fresh secrets for one start. */
export const testSecrets = (): Record<string, string> =>
  Object.fromEntries(
    [
      'APP_KEYS',
      'API_TOKEN_SALT',
      'ADMIN_JWT_SECRET',
      'TRANSFER_TOKEN_SALT',
      'JWT_SECRET',
      'ENCRYPTION_KEY',
    ].map((name) => [name, randomBytes(24).toString('base64url')]),
  );
