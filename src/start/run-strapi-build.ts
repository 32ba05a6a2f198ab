import { spawn } from 'node:child_process';
import path from 'node:path';
import { say } from './say';
import { StartProblem } from './start-problem';

const PROGRESS_MS = 10_000;

/**
 * Runs `strapi build` in a process of its own and says every ten seconds that it goes on.
 * @returns how many seconds it took
 * @throws StartProblem when it fails; its own words stand above
 */
export const runStrapiBuild = async (root: string): Promise<number> => {
  const begun = Date.now();
  const seconds = (): number => Math.round((Date.now() - begun) / 1000);
  say('building the server and the admin panel (a minute or two) …');
  const progress = setInterval(() => {
    say(`still building, ${seconds()} seconds so far …`);
  }, PROGRESS_MS);
  try {
    const code = await runToEnd(root);
    if (code !== 0) {
      throw new StartProblem([`the build failed (exit code ${code}); the reason stands above.`]);
    }
  } finally {
    clearInterval(progress);
  }
  return seconds();
};

const runToEnd = (root: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const strapi = path.join(root, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
    const child = spawn(process.execPath, [strapi, 'build'], {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      // The result must not depend on who builds: always the production form.
      env: { ...process.env, NODE_ENV: 'production' },
    });
    const end = (): void => {
      child.kill();
      process.exit(1);
    };
    process.once('SIGINT', end).once('SIGTERM', end);
    child.once('error', reject);
    child.once('exit', (code) => {
      process.off('SIGINT', end).off('SIGTERM', end);
      resolve(code ?? 1);
    });
  });
