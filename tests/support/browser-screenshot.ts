import path from 'node:path';
import type { Page } from 'playwright-core';
import { PROJECT_ROOT } from './compile-project';

/**
 * Keeps what a page shows, for a person to look at: tests/browser/screenshots/<name>.png, not in the repository.
 * @returns the file
 */
export const takeScreenshot = async (page: Page, name: string): Promise<string> => {
  const file = path.join(PROJECT_ROOT, 'tests', 'browser', 'screenshots', `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  return file;
};
