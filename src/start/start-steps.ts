import { buildProject, buildWhenNeeded } from './steps/build-when-needed';
import { develop } from './steps/develop';
import { makeFolders } from './steps/make-folders';
import { prepareEnvironment } from './steps/prepare-environment';
import { reachDatabase } from './steps/reach-database';
import { refuseWeakSecrets } from './steps/refuse-weak-secrets';
import { requireFreePort } from './steps/require-free-port';
import { serve } from './steps/serve';

/**
 * One thing that must be so before the next one makes sense. Works from the project's folder.
 * @throws StartProblem when it cannot be made so
 */
export type StartStep = (root: string) => void | Promise<void>;

/** From a fresh checkout to a running newsroom. What fails at once comes before what takes long. */
export const startSteps: readonly StartStep[] = [
  prepareEnvironment,
  refuseWeakSecrets,
  makeFolders,
  reachDatabase,
  requireFreePort,
  buildWhenNeeded,
  serve,
];

/** The same for working on the project itself: Strapi compiles, watches and restarts. */
export const developSteps: readonly StartStep[] = [
  prepareEnvironment,
  refuseWeakSecrets,
  makeFolders,
  reachDatabase,
  requireFreePort,
  develop,
];

/** Builds whether it is needed or not; asks for no secrets and no database. */
export const buildSteps: readonly StartStep[] = [buildProject];
