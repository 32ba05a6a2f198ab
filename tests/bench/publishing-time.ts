/**
 * Prints how long publishing an article takes as a whole (judged, its parts, read back, its edition) against Strapi's own publish
 * of the same rows, one by one in one transaction with every hook off; side by side, medians of milliseconds and their ratio.
 *
 *   node scripts/run.cjs tests/bench/publishing-time.ts            on SQLite and on PostgreSQL (TEST_DATABASE_URL, or a throw-away one)
 *   ROUNDS=50 node scripts/run.cjs tests/bench/publishing-time.ts
 */
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Core } from '@strapi/strapi';
import type { StoredArticle } from '../../src/domain/article/stored-article';
import { loadArticle } from '../../src/services/articles/load-article';
import { storeArticle } from '../../src/services/articles/store-article';
import { partsOf } from '../../src/services/publishing/delete-parts';
import { ARTICLE, ARTICLE_PARTS } from '../../src/services/uids';
import { endStrapi } from '../../src/start/end-strapi';
import { loadCompiledStrapi } from '../support/load-compiled-strapi';
import { sampleArticle } from '../support/sample-article';
import { createTestDatabase, testSecrets, type TestDatabasePlace } from '../support/test-database';
import { startTestPostgres } from '../support/test-postgres';

const ROUNDS = Number(process.env['ROUNDS'] ?? 15);
const ROOT = process.cwd();

/** An article with so many segments, each with so many quotes. */
const articleOf = (slug: string, segments: number, quotesEach: number): StoredArticle => {
  const sample = sampleArticle(slug);
  const [anchor, reporter] = sample.segments;
  const [bite] = reporter?.quotes ?? [];
  if (!anchor || !bite) throw new Error('The sample has changed.');
  const orders = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  return {
    ...sample,
    segments: orders(segments).map((order) => ({
      ...anchor,
      order,
      body: orders(quotesEach)
        .map((place) => `A paragraph of some length.\n\n{{quote:${String(place)}}}`)
        .join('\n\n'),
      quotes: orders(quotesEach).map((place) => ({ ...bite, order: place })),
    })),
  };
};

const SIZES = [
  { name: '2 segments, 2 quotes', segments: 2, quotesEach: 1 },
  { name: '20 segments, 100 quotes', segments: 20, quotesEach: 5 },
] as const;

type Publish = (documentId: string) => Promise<unknown>;

/** The document service as Strapi makes it, without anybody's middleware. */
const plainDocuments = async (strapi: Core.Strapi): Promise<Core.Strapi['documents']> => {
  const file = path.join(ROOT, 'node_modules/@strapi/core/dist/services/document-service/index.js');
  const { createDocumentService } = (await import(file)) as {
    createDocumentService: (strapi: Core.Strapi) => Core.Strapi['documents'];
  };
  return createDocumentService(strapi);
};

const publishPlainly = async (strapi: Core.Strapi): Promise<Publish> => {
  const documents = await plainDocuments(strapi);
  return async (documentId) => {
    const draft = await loadArticle(strapi, documentId, 'draft');
    if (!draft) throw new Error('There is no draft.');
    const parts = partsOf(draft);
    strapi.db.lifecycles.disable();
    const begun = performance.now();
    await strapi.db.transaction(async () => {
      for (const uid of ARTICLE_PARTS) {
        for (const part of parts[uid]) {
          await documents(uid).publish({ documentId: part });
        }
      }
      await documents(ARTICLE).publish({ documentId });
    });
    const milliseconds = performance.now() - begun;
    strapi.db.lifecycles.enable();
    return milliseconds;
  };
};

const publishWhole =
  (strapi: Core.Strapi): Publish =>
  async (documentId) => {
    const begun = performance.now();
    await strapi.documents(ARTICLE).publish({ documentId });
    return performance.now() - begun;
  };

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const measure = async (strapi: Core.Strapi, database: string): Promise<void> => {
  const [whole, plain] = [publishWhole(strapi), await publishPlainly(strapi)];
  for (const { name, segments, quotesEach } of SIZES) {
    const slug = `bench-${String(segments)}`;
    const ours = await storeArticle(strapi, articleOf(slug, segments, quotesEach));
    const theirs = await storeArticle(strapi, articleOf(`${slug}-plain`, segments, quotesEach));
    const times = { whole: [] as number[], plain: [] as number[] };
    for (let round = -2; round < ROUNDS; round += 1) {
      const turns = [
        ['whole', whole, ours],
        ['plain', plain, theirs],
      ] as const;
      for (const [way, publish, documentId] of round % 2 ? turns : turns.toReversed()) {
        const milliseconds = Number(await publish(documentId));
        // The first rounds warm up.
        if (round >= 0) times[way].push(milliseconds);
      }
    }
    const [a, b] = [median(times.whole), median(times.plain)];
    console.log(
      database.padEnd(10),
      name.padEnd(24),
      a.toFixed(1).padStart(8),
      b.toFixed(1).padStart(12),
      (a / b).toFixed(2).padStart(6),
    );
  }
};

const runOn = async (place: TestDatabasePlace): Promise<void> => {
  const database = await createTestDatabase(place);
  Object.assign(process.env, {
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    SEED_EMPTY_DATABASE: 'false',
    ...testSecrets(),
    ...database.environment,
  });
  const strapi = await loadCompiledStrapi(ROOT);
  await measure(strapi, place.kind);
  await endStrapi(strapi);
  await database.remove();
};

/** Each database in a process of its own: there is one Strapi a process. */
const runBoth = async (): Promise<void> => {
  execFileSync(process.execPath, [path.join('node_modules', 'typescript', 'bin', 'tsc')]);
  const postgres = await startTestPostgres();
  console.log('database   publishing                  whole   one by one  ratio');
  for (const place of ['', postgres.url]) {
    spawnSync(
      process.execPath,
      ['scripts/run.cjs', 'tests/bench/publishing-time.ts', 'on', place],
      {
        stdio: 'inherit',
      },
    );
  }
  await postgres.stop();
};

const [isChild, server] = process.argv.slice(2);
void (isChild ? runOn(server ? { kind: 'postgres', server } : { kind: 'sqlite' }) : runBoth());
