import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import fc from 'fast-check';
import { onEachDatabase } from '../support/on-each-database';
import { testSecrets, type TestDatabase } from '../support/test-database';
import { PROJECT_ROOT } from '../support/compile-project';

/** How often the process is killed on each database; CRASH_ROUNDS sets another number, 100 for a whole night's worth. */
const ROUNDS = Number(process.env['CRASH_ROUNDS'] ?? 6);
const SEED = Number(process.env['CRASH_SEED'] ?? Date.now());
/** Longer than a publish takes, so that the kill falls anywhere in it. */
const LONGEST_WAIT_MS = 150;

interface Message {
  readonly faults?: readonly string[];
  readonly publishing?: string;
  readonly published?: string;
  readonly broken?: string;
}

/** What came of one life of the process. */
interface Life {
  /** What it found when it started. */
  readonly faults: readonly string[] | undefined;
  readonly broken: string | undefined;
  readonly published: number;
  readonly wasPublishing: boolean;
}

interface Kill {
  readonly afterPublishes: number;
  readonly waitMs: number;
  /** Tells the process which edits to begin with. */
  readonly firstTurn: number;
}

/** Starts the process; kills it after so many publishes have begun, and a moment more. Null lets it look and end by itself. */
const live = (database: TestDatabase, kill: Kill | null): Promise<Life> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [path.join('scripts', 'run.cjs'), 'tests/crash/publish-until-killed.ts'],
      {
        cwd: PROJECT_ROOT,
        stdio: ['ignore', 'pipe', 'inherit'],
        env: {
          ...process.env,
          NODE_ENV: 'test',
          STRAPI_TELEMETRY_DISABLED: 'true',
          SEED_EMPTY_DATABASE: 'false',
          PUBLISHES: kill ? '' : '0',
          FIRST_TURN: String(kill?.firstTurn ?? 1),
          ...testSecrets(),
          ...database.environment,
        },
      },
    );
    const messages: Message[] = [];
    const begun = (): number => messages.filter(({ publishing }) => publishing).length;
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!line.startsWith('{')) {
        return;
      }
      const message = JSON.parse(line) as Message;
      messages.push(message);
      if (kill && message.publishing && begun() === kill.afterPublishes) {
        setTimeout(() => child.kill('SIGKILL'), kill.waitMs);
      }
    });
    child.once('error', reject);
    child.once('close', () => {
      const published = messages.filter((message) => message.published).length;
      resolve({
        faults: messages.find(({ faults }) => faults)?.faults,
        broken: messages.find(({ broken }) => broken)?.broken,
        published,
        wasPublishing: begun() > published,
      });
    });
  });

const killAndLook = async (database: TestDatabase): Promise<void> => {
  const kills = fc.sample(
    fc.record({
      afterPublishes: fc.integer({ min: 1, max: 8 }),
      waitMs: fc.integer({ min: 0, max: LONGEST_WAIT_MS }),
      firstTurn: fc.integer({ min: 1, max: 8 }),
    }),
    { numRuns: ROUNDS, seed: SEED },
  );
  process.stdout.write(`CRASH_SEED=${SEED}\n`);
  let interrupted = 0;
  let published = 0;
  // Three articles are published side by side: when the fourth publish begins one is done, however slow the machine is.
  const fourth: Kill = { afterPublishes: 4, waitMs: 0, firstTurn: 1 };
  for (const kill of [...kills.slice(1), fourth, null]) {
    const life = await live(database, kill);
    expect(life).toMatchObject({ broken: undefined, faults: [] });
    interrupted += life.wasPublishing ? 1 : 0;
    published += life.published;
  }
  process.stdout.write(
    `Killed ${ROUNDS} times, ${interrupted} times while publishing; ${published} publishes were done.\n`,
  );
  expect(published).toBeGreaterThan(0);
};

describe('a server killed while it saves, publishes, copies, withdraws or deletes leaves every article whole', () => {
  onEachDatabase(killAndLook, (ROUNDS + 1) * 60_000);
});
