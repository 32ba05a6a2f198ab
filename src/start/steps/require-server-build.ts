import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildWhenNeeded } from './build-when-needed';

/**
 * Builds when there is nothing to run. What is built is taken as it is: a panel that is out of date is no matter where nobody is
 * served.
 * @throws StartProblem when the build fails, or when there is neither a build nor sources
 */
export const requireServerBuild = async (root: string): Promise<void> => {
  if (!existsSync(path.join(root, 'dist', 'src', 'index.js'))) {
    await buildWhenNeeded(root);
  }
};
