import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { openPanel } from '../support/browser-panel';
import { paste } from '../support/browser-steps';
import { PROJECT_ROOT } from '../support/compile-project';

/** The README's pictures of the admin panel: `npm run docs:picture` takes them anew, of the seed's report in English. */
const PICTURES = path.join(PROJECT_ROOT, 'docs', 'images');

const SEED = path.join(PROJECT_ROOT, 'database/seeds/ytn-north-korean-troops/report.txt');

const takePictures = async (): Promise<void> => {
  const panel = await openPanel({ viewport: { width: 1280, height: 940 } });
  try {
    const { page, goTo } = panel;
    await panel.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // Strapi's own news above every page.
    await page.getByRole('button', { name: 'Close' }).first().click();
    await goTo('/plugins/newsroom/import');
    await takeImport(page);
    await goTo('/plugins/newsroom/reports');
    await takeDesk(page);
    await goTo('/content-manager/collection-types/api::article.article');
    await takeForm(page);
  } finally {
    await panel.close();
  }
};

/** The page as it was pasted, with one suggestion accepted and the others open. */
const takeImport = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'The page as printed' }).click();
  await paste(page, readFileSync(SEED, 'utf8'));
  await page.getByRole('button', { name: 'The speaker is "James Nixie".' }).click();
  const unclosed = page.locator('[data-doubt="quote-unclosed"]');
  await unclosed.getByRole('button').first().click();
  await page.locator('[data-doubt="quote-head-unsplit"]').evaluate((doubt) => {
    doubt.scrollIntoView({ block: 'start' });
  });
  await keep(page, 'import');
};

const takeDesk = async (page: Page): Promise<void> => {
  await page.locator('tbody tr a').first().click();
  await page.locator('[data-save="saved"]').waitFor();
  await keep(page, 'desk');
};

const takeForm = async (page: Page): Promise<void> => {
  await page.locator('tbody tr a').first().click();
  for (const name of [/^The arms deal with Russia/, 'Han Kyung-hee', 'KakaoTalk']) {
    await page.getByRole('button', { name }).waitFor();
  }
  await page.getByRole('button', { name: 'Check again' }).waitFor();
  await keep(page, 'admin-panel');
};

const keep = async (page: Page, name: string): Promise<void> => {
  // What is still being drawn: the preview, the editor's classes.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1_000);
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), animations: 'disabled' });
};

// A rejection that nobody handles ends Node with its trace and 1.
void takePictures();
