import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freshSecrets } from '../../src/start/fresh-secrets';
import { PROJECT_ROOT } from './compile-project';
import { freePort } from './test-postgres';

/** The product as its users run it: a server of its own process, on a database of its own with the seed. */
export interface RunningProduct {
  /** Where it answers: `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** All that it has printed so far. */
  readonly output: () => string;
  /** Ends it as a service manager would, and removes its database. */
  readonly stop: () => Promise<void>;
}

/** How a test wants it started; everything has a default. */
export interface ProductOptions {
  /** What NODE_ENV is; `development` unless said. */
  readonly mode?: 'development' | 'production';
  /** More environment variables; they win over what the harness sets. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A first build on a busy machine takes minutes. */
const READY_WITHIN_MS = 10 * 60_000;

const ENDS_WITHIN_MS = 20_000;

/**
 * Runs what `npm start` runs and waits until it says that it is ready. It builds only when no build is current.
 * @throws Error with everything it printed when it ends instead, or is not ready in ten minutes
 */
export const startProduct = async ({
  mode = 'development',
  environment = {},
}: ProductOptions = {}): Promise<RunningProduct> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-product-'));
  const port = String(await freePort());
  const child = spawn(
    process.execPath,
    [path.join(PROJECT_ROOT, 'scripts', 'run.cjs'), 'src/start/start.ts'],
    {
      cwd: PROJECT_ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        NODE_ENV: mode,
        PORT: port,
        ENV_PATH: path.join(folder, '.env'),
        DATABASE_FILENAME: path.join(folder, 'data.db'),
        ...secrets(),
        ...environment,
      },
    },
  );
  let printed = '';
  const keep = (chunk: Buffer): void => {
    printed += chunk.toString();
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const stop = async (): Promise<void> => {
    await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await untilReady(child, () => printed);
  } catch (error) {
    await stop();
    throw error;
  }
  return { origin: `http://127.0.0.1:${port}`, output: () => printed, stop };
};

const untilReady = (child: ChildProcess, printed: () => string): Promise<void> =>
  new Promise((resolve, reject) => {
    const fail = (what: string): void => {
      finish();
      reject(new Error(`The product ${what}. It printed:\n${printed()}`));
    };
    const timer = setTimeout(() => {
      fail('was not ready in ten minutes');
    }, READY_WITHIN_MS);
    const look = (): void => {
      if (printed().includes('newsroom:   GraphQL')) {
        finish();
        resolve();
      }
    };
    const ended = (code: number | null): void => {
      fail(`ended with ${String(code)} instead of getting ready`);
    };
    const finish = (): void => {
      clearTimeout(timer);
      child.stdout?.off('data', look);
      child.off('close', ended);
    };
    child.stdout?.on('data', look);
    child.once('close', ended);
  });

/** Ends a process that was started here; by force when it does not end by itself. */
const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), ENDS_WITHIN_MS);
  await closed;
  clearTimeout(timer);
};

const secrets = (): Record<string, string> =>
  Object.fromEntries(
    freshSecrets()
      .trim()
      .split('\n')
      .map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]),
  );
