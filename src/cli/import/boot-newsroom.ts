import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { importArchive } from '../../services/importing/import-archive';
import { explainProblem } from '../../start/explain-problem';
import { projectRoot } from '../../start/project-root';
import { bootSteps } from '../../start/start-steps';
import { CliError } from '../cli-error';

/** A newsroom that runs on its database and serves nobody. */
export interface BootedNewsroom {
  /** Imports files; see `importArchive`. */
  readonly importFiles: (
    files: Parameters<typeof importArchive>[1],
  ) => ReturnType<typeof importArchive>;
  readonly stop: () => Promise<void>;
}

/**
 * Boots Strapi as `npm start` does (environment, secrets, database, build), but without its server.
 * @throws CliError when something that it needs is missing
 */
export const bootNewsroom = async (): Promise<BootedNewsroom> => {
  const root = projectRoot();
  process.chdir(root);
  try {
    for (const step of bootSteps) {
      await step(root);
    }
  } catch (error) {
    throw new CliError(explainProblem(error).join(' '));
  }
  const { createStrapi } = await import('@strapi/strapi');
  const distDir = path.join(root, 'dist');
  const strapi = createStrapi({ appDir: root, distDir, serveAdminPanel: false, autoReload: false });
  strapi.log.level = 'error';
  await strapi.load();
  // Of the build that Strapi runs, not of this program's own bundle: they share what they know of open transactions.
  const services = createRequire(path.join(distDir, 'src', 'index.js'))(
    './services/importing/import-archive.js',
  ) as { readonly importArchive: typeof importArchive };
  return {
    importFiles: (files) => services.importArchive(strapi, files),
    stop: async () => {
      await drain(strapi);
      await strapi.destroy();
    },
  };
};

const QUIET_MS = 20;

/** Strapi goes on with queries after a commit (events); ending it under them kills the process. */
const drain = async (strapi: Core.Strapi): Promise<void> => {
  const { pool } = strapi.db.connection.client as {
    readonly pool: { numUsed(): number; numPendingAcquires(): number };
  };
  for (let quiet = 0; quiet < 2;) {
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
    quiet = pool.numUsed() === 0 && pool.numPendingAcquires() === 0 ? quiet + 1 : 0;
  }
};
