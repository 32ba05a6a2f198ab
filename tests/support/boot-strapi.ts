import type { Core } from '@strapi/strapi';
import supertest from 'supertest';
import { endStrapi } from '../../src/start/end-strapi';
import { PROJECT_ROOT } from './compile-project';
import './database-kind';
import { compiledStrapi } from './load-compiled-strapi';
import { createTestDatabase, testSecrets } from './test-database';

/** A Strapi that really runs, on a database of its own. */
export interface BootedStrapi {
  readonly strapi: Core.Strapi;
  /** Sends requests to it; no port is opened. */
  readonly request: ReturnType<typeof supertest>;
  /** Ends it and removes its database. */
  readonly stop: () => Promise<void>;
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
  const database = await createTestDatabase(
    globalThis.DATABASE_KIND === 'postgres'
      ? { kind: 'postgres', server: process.env['NEWSROOM_TEST_POSTGRES'] ?? '' }
      : { kind: 'sqlite' },
  );
  Object.assign(process.env, {
    NODE_ENV: mode,
    STRAPI_TELEMETRY_DISABLED: 'true',
    SEED_EMPTY_DATABASE: String(seed),
    RUN_SCHEDULE: 'false',
    ...testSecrets(),
    ...database.environment,
  });
  const strapi = compiledStrapi(PROJECT_ROOT);
  const stop = async (): Promise<void> => {
    await endStrapi(strapi);
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
