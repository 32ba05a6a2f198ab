import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_ROOT } from './compile-project';

/** The page that the seed was read from, as it was pasted. */
export const SEED_REPORT = readFileSync(
  path.join(PROJECT_ROOT, 'database/seeds/ytn-north-korean-troops/report.txt'),
  'utf8',
);

/** The same page with another headline: another report. */
export const pageAbout = (headline: string): string =>
  SEED_REPORT.replace('Why did Kim Jong Un send troops to Russia?', headline);
