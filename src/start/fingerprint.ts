import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What `strapi build` reads; the lock file stands for what is installed. */
export const SOURCES: readonly string[] = [
  'src',
  'config',
  'tsconfig.json',
  '.config/tsconfig.strict.json',
  'package-lock.json',
];

/** What is compiled from it; tests and `strapi develop` compile into the same place. */
export const COMPILED: readonly string[] = ['dist/src', 'dist/config'];

/** A hash over the contents of files and folders of the project; what does not exist counts as empty. */
export const fingerprintOf = (root: string, names: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of names.flatMap((name) => filesBelow(root, name))) {
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
