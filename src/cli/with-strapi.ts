import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { endStrapi } from '../start/end-strapi';
import { explainProblem } from '../start/explain-problem';
import { projectRoot } from '../start/project-root';
import type { StartStep } from '../start/start-steps';
import { StartProblem } from '../start/start-problem';
import { makeFolders } from '../start/steps/make-folders';
import { prepareEnvironment } from '../start/steps/prepare-environment';
import { reachDatabase } from '../start/steps/reach-database';
import { refuseWeakSecrets } from '../start/steps/refuse-weak-secrets';
import { CliError } from './cli-error';

/** @throws StartProblem when there is no build, which is what runs */
const requireBuild: StartStep = (root) => {
  if (!existsSync(path.join(root, 'dist', 'src', 'index.js'))) {
    throw new StartProblem(['there is no build yet. Run `npm run build` first.']);
  }
};

/** Of what `npm start` does, all that goes before building and serving. */
const STEPS: readonly StartStep[] = [
  prepareEnvironment,
  refuseWeakSecrets,
  makeFolders,
  reachDatabase,
  requireBuild,
];

/**
 * Runs `work` with a Strapi on the database that the environment names, as `npm start` would have it, but with no port, no seed and no schedule;
 * ends it afterwards. Meanwhile the working folder is the project's, and whatever is printed goes to standard error: Strapi talks,
 * and standard output is the command's.
 * Commands import this file only when they run (`await import`): those that need no database start at once.
 * @throws CliError when environment, build or database are not fit for it
 */
export const withStrapi = async <Result>(
  work: (strapi: Core.Strapi) => Promise<Result>,
): Promise<Result> => {
  const calledFrom = process.cwd();
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = process.stderr.write.bind(process.stderr);
  try {
    const strapi = await boot(projectRoot());
    try {
      return await work(strapi);
    } finally {
      await endStrapi(strapi);
    }
  } finally {
    process.chdir(calledFrom);
    process.stdout.write = write;
  }
};

const boot = async (root: string): Promise<Core.Strapi> => {
  process.chdir(root);
  try {
    for (const step of STEPS) {
      await step(root);
    }
  } catch (error) {
    throw new CliError(explainProblem(error).join(' '));
  }
  process.env['SEED_EMPTY_DATABASE'] = 'false';
  process.env['RUN_SCHEDULE'] = 'false';
  // Not before: Strapi reads the environment while it is being loaded.
  const { createStrapi } = await import('@strapi/strapi');
  const strapi = createStrapi({
    appDir: root,
    distDir: path.join(root, 'dist'),
    serveAdminPanel: false,
    autoReload: false,
  });
  strapi.log.level = 'warn';
  return strapi.load();
};
