/**
 * Prints how many reports a second become drafts: by an import of an archive (files read, pages read, texts recognised, addresses
 * found, rows stored), and by Strapi's own `create` for the same rows (prepared before, nothing looked up), side by side on SQLite
 * and on an embedded PostgreSQL (TEST_DATABASE_URL names another server).
 *
 *   npm run bench:import [reports]      300 of them, otherwise
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Core } from '@strapi/strapi';
import { tipLineKey } from '../../src/domain/article/tip-line-name';
import { importArchive } from '../../src/services/importing/import-archive';
import { prepareReport } from '../../src/services/importing/prepare-report';
import { TIP_LINE } from '../../src/services/uids';
import { archivedPage, makeArchive } from '../support/archive';
import { loadCompiledStrapi } from '../support/load-compiled-strapi';
import { storeByDocuments } from '../support/store-by-documents';
import { createTestDatabase, testSecrets, type TestDatabase } from '../support/test-database';
import { startTestPostgres } from '../support/test-postgres';

const REPORTS = Number(process.argv[2] ?? 300);
/** Both ways in turn, so that neither always has the smaller database, or the busier moment. */
const ROUNDS = 4;
const PER_ROUND = Math.ceil(REPORTS / ROUNDS);
const ROWS_PER_REPORT = 'an article, its source, 2 segments, 2 quotes, 4 credits and their links';

interface Contestant {
  readonly name: string;
  /** Stores the reports with these numbers; gives the seconds that it took. */
  readonly store: (strapi: Core.Strapi, numbers: readonly number[]) => Promise<number>;
}

const secondsOf = async (work: () => Promise<void>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

const bulkImport: Contestant = {
  name: 'bulk import',
  store: async (strapi, numbers) => {
    const archive = makeArchive();
    const files = numbers.map((number) => {
      const file = `${number}.txt`;
      archive.write(file, archivedPage(number));
      return { file, path: archive.pathOf(file) };
    });
    const seconds = await secondsOf(async () => {
      for await (const batch of importArchive(strapi, files)) {
        const failed = batch.find(({ outcome }) => outcome !== 'imported');
        if (failed) throw new Error(`${failed.file}: ${failed.error ?? failed.outcome}`);
      }
    });
    archive.remove();
    return seconds;
  },
};

const plainCreate: Contestant = {
  name: 'Strapi create',
  store: async (strapi, numbers) => {
    const known = (await strapi.db.query(TIP_LINE).findMany()) as (Parameters<
      typeof tipLineKey
    >[0] & {
      documentId: string;
    })[];
    const tipLines = new Map(known.map((row) => [tipLineKey(row), row.documentId]));
    const prepared = numbers.map((number) => {
      const { article, source } = prepareReport({ text: archivedPage(number) });
      const links = article.tipLines.flatMap((line) => tipLines.get(tipLineKey(line)) ?? []);
      return { article: { ...article, slug: `report-${number}` }, source, links };
    });
    return secondsOf(async () => {
      for (const { article, source, links } of prepared) {
        await storeByDocuments(strapi, article, source, links);
      }
    });
  },
};

const compete = async (): Promise<void> => {
  const strapi = await loadCompiledStrapi();
  let next = 1;
  const numbers = (count: number) => Array.from({ length: count }, () => next++);
  // Warm, and with the tip lines that all reports have.
  await bulkImport.store(strapi, numbers(20));
  await plainCreate.store(strapi, numbers(20));
  const total = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { name, store } of [bulkImport, plainCreate]) {
      total.set(name, (total.get(name) ?? 0) + (await store(strapi, numbers(PER_ROUND))));
    }
  }
  const [bulk = 0, plain = 0] = [...total.values()].map(
    (seconds) => (PER_ROUND * ROUNDS) / seconds,
  );
  console.log(
    (process.env['DATABASE_CLIENT'] ?? '').padEnd(10),
    bulk.toFixed(1).padStart(12),
    plain.toFixed(1).padStart(14),
    `${(bulk / plain).toFixed(1)} times`.padStart(12),
  );
  process.exit(0);
};

const runOn = async (database: TestDatabase): Promise<void> => {
  // One Strapi a process.
  const { status } = spawnSync(
    process.execPath,
    [path.join('scripts', 'run.cjs'), 'tests/bench/import-throughput.ts', String(REPORTS)],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        IMPORT_BENCH: 'compete',
        NODE_ENV: 'production',
        STRAPI_TELEMETRY_DISABLED: 'true',
        SEED_EMPTY_DATABASE: 'false',
        ...testSecrets(),
        ...database.environment,
      },
    },
  );
  await database.remove();
  if (status !== 0) {
    process.exitCode = 1;
  }
};

const main = async (): Promise<void> => {
  // Into dist/, which is what a booted Strapi loads.
  const compiler = path.join('node_modules', 'typescript', 'bin', 'tsc');
  spawnSync(process.execPath, [compiler], { stdio: 'inherit' });
  console.log(`${PER_ROUND * ROUNDS} reports each way: ${ROWS_PER_REPORT}; reports a second.`);
  console.log('database'.padEnd(10), bulkImport.name.padStart(12), plainCreate.name.padStart(14));
  await runOn(await createTestDatabase({ kind: 'sqlite' }));
  const server = await startTestPostgres();
  await runOn(await createTestDatabase({ kind: 'postgres', server: server.url }));
  await server.stop();
};

void (process.env['IMPORT_BENCH'] === 'compete' ? compete() : main());
