import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const GOLDEN_ROOT = path.resolve(__dirname, '..', 'golden');

/** The cases of a kind, by folder name: `tests/golden/<kind>/<case>/`. */
export const goldenCases = (kind: string): string[] =>
  readdirSync(path.join(GOLDEN_ROOT, kind), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** A file of a case, as it stands. */
export const goldenInput = (kind: string, name: string, file: string): string =>
  readFileSync(path.join(GOLDEN_ROOT, kind, name, file), 'utf8');

/**
 * Compares a whole output with the expected file of a case. `UPDATE_GOLDEN=1` writes it instead: a person then reads the
 * difference; never in CI.
 */
export const expectGolden = (kind: string, name: string, file: string, actual: string): void => {
  const target = path.join(GOLDEN_ROOT, kind, name, file);
  if (process.env['UPDATE_GOLDEN'] === '1' && process.env['CI'] === undefined) {
    writeFileSync(target, actual);
  }
  expect(existsSync(target) ? readFileSync(target, 'utf8') : `(no ${file} yet)`).toBe(actual);
};

/** JSON as the expected files hold it. */
export const goldenJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
