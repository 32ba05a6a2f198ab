import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { COMPILED, fingerprintOf, SOURCES } from '../fingerprint';
import { runStrapiBuild } from '../run-strapi-build';
import { say } from '../say';
import { StartProblem } from '../start-problem';

/** What a finished build has. */
const BUILT = ['dist/src/index.js', 'dist/config/server.js', 'dist/build/index.html'];

/** What an earlier build leaves behind; a deleted content type would otherwise live on there. */
const LEFTOVERS = ['dist/src', 'dist/config', 'dist/build', 'dist/.tsbuildinfo'];

const fingerprintFile = (root: string): string => path.join(root, 'dist', '.fingerprint');

/**
 * Builds server and admin panel when there is no build, or when it is not what the sources give.
 * @throws StartProblem when the build fails, or when there is neither a build nor sources
 */
export const buildWhenNeeded = async (root: string): Promise<void> => {
  const isBuilt = BUILT.every((file) => existsSync(path.join(root, file)));
  const hasSources = existsSync(path.join(root, 'src', 'index.ts'));
  if (!hasSources) {
    // As in the Docker image.
    if (!isBuilt) {
      throw new StartProblem(['there is neither a build (dist/) nor its sources (src/).']);
    }
    return;
  }
  if (isBuilt && storedFingerprint(root) === buildFingerprint(root)) {
    return;
  }
  say(isBuilt ? 'the sources have changed since the last build.' : 'there is no build yet.');
  await buildProject(root);
};

/**
 * Builds, whatever is there.
 * @throws StartProblem when the build fails
 */
export const buildProject = async (root: string): Promise<void> => {
  // Taken before: what is edited meanwhile is built next time.
  const sources = fingerprintOf(root, SOURCES);
  rmSync(fingerprintFile(root), { force: true });
  for (const leftover of LEFTOVERS) {
    rmSync(path.join(root, leftover), { recursive: true, force: true });
  }
  const seconds = await runStrapiBuild(root);
  writeFileSync(fingerprintFile(root), buildFingerprint(root, sources));
  say(`built in ${seconds} seconds.`);
};

/** The sources, and what they were compiled to. */
const buildFingerprint = (root: string, sources = fingerprintOf(root, SOURCES)): string =>
  `${sources}\n${fingerprintOf(root, COMPILED)}\n`;

const storedFingerprint = (root: string): string | undefined =>
  existsSync(fingerprintFile(root)) ? readFileSync(fingerprintFile(root), 'utf8') : undefined;
