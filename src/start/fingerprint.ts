import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What `strapi build` reads; the lock file stands for what is installed. */
const SOURCES = [
  'src',
  'config',
  'tsconfig.json',
  '.config/tsconfig.strict.json',
  'package-lock.json',
];

/** A hash over the contents of everything that is built; undefined where the sources are absent (Docker image). */
export const fingerprintOfSources = (root: string): string | undefined => {
  if (!existsSync(path.join(root, 'src', 'index.ts'))) {
    return undefined;
  }
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesBelow(root, source))) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
};

const filesBelow = (root: string, name: string): string[] => {
  const stats = statSync(path.join(root, name), { throwIfNoEntry: false });
  if (stats === undefined) {
    return [];
  }
  return stats.isDirectory()
    ? readdirSync(path.join(root, name))
        .sort()
        .flatMap((entry) => filesBelow(root, `${name}/${entry}`))
    : [name];
};
