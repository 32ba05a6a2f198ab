import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { Client } from 'pg';
import supertest from 'supertest';
import { PROJECT_ROOT } from './compile-project';
import './database-kind';

/** A Strapi that really runs, on a database of its own. */
export interface BootedStrapi {
  readonly strapi: Core.Strapi;
  /** Sends requests to it; no port is opened. */
  readonly request: ReturnType<typeof supertest>;
  /** Ends it and removes its database. */
  readonly stop: () => Promise<void>;
}

interface TestDatabase {
  readonly environment: Record<string, string>;
  readonly remove: () => Promise<void>;
}

/**
 * Boots the compiled project on an empty database of the run's kind.
 * @param options seed: whether the empty database gets the seed, as it would at `npm start`; mode: the NODE_ENV
 */
export const bootStrapi = async ({
  seed = false,
  mode = 'test',
}: {
  readonly seed?: boolean;
  readonly mode?: 'test' | 'production';
} = {}): Promise<BootedStrapi> => {
  const database = await createDatabase();
  Object.assign(process.env, {
    NODE_ENV: mode,
    STRAPI_TELEMETRY_DISABLED: 'true',
    SEED_EMPTY_DATABASE: String(seed),
    APP_KEYS: secret(),
    API_TOKEN_SALT: secret(),
    ADMIN_JWT_SECRET: secret(),
    TRANSFER_TOKEN_SALT: secret(),
    JWT_SECRET: secret(),
    ENCRYPTION_KEY: secret(),
    ...database.environment,
  });
  const strapi = createStrapi({
    appDir: PROJECT_ROOT,
    distDir: path.join(PROJECT_ROOT, 'dist'),
    serveAdminPanel: false,
    autoReload: false,
  });
  strapi.log.level = 'error';
  const stop = async (): Promise<void> => {
    await drain(strapi);
    await strapi.destroy();
    await database.remove();
  };
  try {
    await strapi.load();
  } catch (error) {
    // Half a Strapi would keep the test run from ever ending.
    await stop();
    throw error;
  }
  strapi.server.mount();
  return { strapi, request: supertest(strapi.server.httpServer), stop };
};

const createDatabase = async (): Promise<TestDatabase> => {
  const name = `newsroom_${randomBytes(6).toString('hex')}`;
  return globalThis.DATABASE_KIND === 'postgres' ? createPostgres(name) : createSqlite(name);
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

const createPostgres = async (name: string): Promise<TestDatabase> => {
  const server = process.env['NEWSROOM_TEST_POSTGRES'] ?? '';
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

/** Strapi goes on with queries after a commit (events); ending it under them kills the process. */
const drain = async (strapi: Core.Strapi): Promise<void> => {
  const pool = (
    strapi.db.connection.client as { pool: { numUsed(): number; numPendingAcquires(): number } }
  ).pool;
  for (let quiet = 0; quiet < 3;) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    quiet = pool.numUsed() === 0 && pool.numPendingAcquires() === 0 ? quiet + 1 : 0;
  }
};

const secret = (): string => randomBytes(24).toString('base64url');
