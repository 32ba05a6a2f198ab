import { spawn } from 'node:child_process';
import path from 'node:path';

const PROJECT = path.resolve(__dirname, '../..');

/** What a call of the command line gave. */
export interface CliAnswer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as its users do, in a process of its own; `stdin` is closed when nothing is given. */
export const runNewsroom = (
  args: readonly string[],
  {
    stdin = '',
    cwd = PROJECT,
    env = {},
  }: {
    readonly stdin?: string | Uint8Array;
    readonly cwd?: string;
    readonly env?: Record<string, string>;
  } = {},
): Promise<CliAnswer> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [path.join(PROJECT, 'scripts', 'newsroom.cjs'), ...args],
      { cwd, env: { ...process.env, ...env } },
    );
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const [out, err] = [stdout, stderr].map((chunks) => Buffer.concat(chunks).toString('utf8'));
      resolve({ code, stdout: out ?? '', stderr: err ?? '' });
    });
    // A command that refuses its arguments does not wait for its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
