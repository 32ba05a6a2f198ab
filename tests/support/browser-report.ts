import type { Page } from 'playwright-core';
import { paste } from './browser-steps';

/** An invented report that passes the check. */
export const CLEAN_PAGE = `Society

Why did the ferry to Dolsan stop?

2025.03.04 PM 09:00
[Anchor]
The ferry has not sailed for a week.

Reporter Min Seo-yun reports.

[Reporter]
The pier is empty.

[Pyo Eun-bi / Islander: We were told nothing.]

Nobody says when it will sail again.

I'm YTN's Min Seo-yun.

Video editing: Tak Ji-ho

[Phone] 02-000-0000`;

/**
 * Imports a page in the panel, as an editor does, and waits until it is on the desk (the panel's language must be English).
 * @param origin where the server is
 * @returns the article's documentId
 */
export const importReport = async (
  page: Page,
  origin: string,
  text = CLEAN_PAGE,
): Promise<string> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${origin}/admin/plugins/newsroom/import`);
  await page.getByRole('textbox', { name: 'The page as printed' }).click();
  await paste(page, text);
  await page.getByRole('button', { name: 'Create draft' }).click();
  await page.waitForURL('**/plugins/newsroom/reports/*');
  await saved(page).waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
};

/** What the desk shows while the server has everything. */
export const saved = (page: Page) => page.locator('[data-save="saved"]');

/** The field of the script that holds some words. */
export const paragraph = (page: Page, words: string | RegExp) =>
  page.locator('textarea[data-part]').filter({ hasText: words }).first();
