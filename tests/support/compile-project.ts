import { execFileSync } from 'node:child_process';
import path from 'node:path';

export const PROJECT_ROOT = path.resolve(__dirname, '..', '..');

/** Compiles the server half into dist/, which is what a booted Strapi loads. Types are checked by `npm run types`. */
export const compileProject = (): void => {
  execFileSync(process.execPath, [path.join('node_modules', 'typescript', 'bin', 'tsc')], {
    cwd: PROJECT_ROOT,
    stdio: 'inherit',
  });
};
