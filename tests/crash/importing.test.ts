import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { textHash } from '../../src/services/importing/text-hash';
import type { ImportedFile } from '../../src/services/importing/import-archive';
import { archivedPage, makeArchive, type Archive } from '../support/archive';
import { PROJECT_ROOT } from '../support/compile-project';
import { onEachDatabase } from '../support/on-each-database';
import { testSecrets, type TestDatabase } from '../support/test-database';

/** How often the import is killed on each database; CRASH_ROUNDS sets another number. */
const ROUNDS = Number(process.env['CRASH_ROUNDS'] ?? 6);
const SEED = Number(process.env['CRASH_SEED'] ?? Date.now());
const FILES = 1_000;
/** Longer than a batch takes. */
const LONGEST_WAIT_MS = 400;

interface Kill {
  /** The import is killed a moment after it has told of so many new batches; for 0 once it has begun. */
  readonly afterBatches: number;
  readonly waitMs: number;
}

const environmentOf = (database: TestDatabase, secrets: Record<string, string>) => ({
  ...process.env,
  NODE_ENV: 'test',
  STRAPI_TELEMETRY_DISABLED: 'true',
  SEED_EMPTY_DATABASE: 'false',
  ...secrets,
  ...database.environment,
});

/** Runs an import, kills it as asked. Null lets it end by itself. */
const importUntilKilled = (
  archive: Archive,
  env: NodeJS.ProcessEnv,
  kill: Kill | null,
): Promise<{ readonly code: number | null; readonly stdout: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [
        'scripts/newsroom.cjs',
        'import',
        archive.folder,
        '--report',
        archive.pathOf('report.jsonl'),
      ],
      { cwd: PROJECT_ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let stdout = '';
    let batches = 0;
    const killSoon = (): void => {
      setTimeout(() => child.kill('SIGKILL'), kill?.waitMs ?? 0);
    };
    const opened = setInterval(() => {
      if (kill?.afterBatches === 0 && existsSync(archive.pathOf('report.jsonl'))) {
        clearInterval(opened);
        killSoon();
      }
    }, 50);
    child.stdout.on('data', (chunk: Buffer) => {
      const told = chunk.toString('utf8');
      stdout += told;
      batches += /^imported/mu.test(told) ? 1 : 0;
      if (kill && batches === kill.afterBatches) killSoon();
    });
    child.once('error', reject);
    child.once('close', (code) => {
      clearInterval(opened);
      resolve({ code, stdout });
    });
  });

/** What is in the database, seen by a process of its own. */
const look = (env: NodeJS.ProcessEnv): { hashes: string[]; faults: string[] } => {
  const { stdout } = spawnSync(
    process.execPath,
    [path.join('scripts', 'run.cjs'), 'tests/crash/look-at-imports.ts'],
    { cwd: PROJECT_ROOT, env, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  return JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '') as {
    hashes: string[];
    faults: string[];
  };
};

const killAndResume = async (database: TestDatabase): Promise<void> => {
  const kills = fc.sample(
    fc.record({
      afterBatches: fc.integer({ min: 0, max: 3 }),
      waitMs: fc.integer({ min: 0, max: LONGEST_WAIT_MS }),
    }),
    { numRuns: ROUNDS, seed: SEED },
  );
  const archive = makeArchive();
  const pages = Array.from({ length: FILES }, (_, index) => archivedPage(index + 1));
  pages.forEach((page, index) => {
    archive.write(`${index % 7}/${index}.txt`, page);
  });
  const env = environmentOf(database, testSecrets());
  let killed = 0;
  for (const kill of kills) {
    const { code } = await importUntilKilled(archive, env, kill);
    killed += code === null ? 1 : 0;
    const { hashes, faults } = look(env);
    expect(faults).toEqual([]);
    expect(new Set(hashes).size).toBe(hashes.length);
    process.stdout.write(`Killed after ${hashes.length} of ${FILES} files.\n`);
  }
  expect(killed).toBeGreaterThan(0);
  const last = await importUntilKilled(archive, env, null);
  expect(last.code).toBe(0);
  expect(last.stdout).toMatch(/ 0 failed\n$/u);
  const { hashes, faults } = look(env);
  expect(faults).toEqual([]);
  expect(hashes.toSorted()).toEqual(pages.map(textHash).toSorted());
  // The last run's lines tell of every file, whatever the killed ones could still write.
  const lines = readFileSync(archive.pathOf('report.jsonl'), 'utf8').trimEnd().split('\n');
  const told = lines.map((line) => JSON.parse(line) as ImportedFile);
  expect(new Set(told.slice(-FILES).map(({ documentId }) => documentId)).size).toBe(FILES);
  process.stdout.write(`Killed ${killed} of ${ROUNDS} times (CRASH_SEED=${SEED}).\n`);
  archive.remove();
};

describe('an import that is killed is resumed without a file lost, doubled or by half', () => {
  onEachDatabase(killAndResume, (ROUNDS + 2) * 120_000);
});
