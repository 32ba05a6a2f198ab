import path from 'node:path';
import { openPanel } from '../support/browser-panel';
import { PROJECT_ROOT } from '../support/compile-project';

/** The README's picture of the admin panel: `npm run docs:picture` takes it anew, of the seed's article in English. */
const PICTURE = path.join(PROJECT_ROOT, 'docs', 'images', 'admin-panel.png');

const takePicture = async (): Promise<void> => {
  const panel = await openPanel({ viewport: { width: 1280, height: 940 } });
  try {
    const { page, goTo } = panel;
    await goTo('/content-manager/collection-types/api::article.article');
    await page.locator('tbody tr a').first().click();
    for (const name of [/^The arms deal with Russia/, 'Han Kyung-hee', 'KakaoTalk']) {
      await page.getByRole('button', { name }).waitFor();
    }
    // Strapi's own news above the page.
    await page.getByRole('button', { name: 'Close' }).first().click();
    await page.getByRole('button', { name: 'Check again' }).waitFor();
    await page.screenshot({ path: PICTURE, animations: 'disabled' });
  } finally {
    await panel.close();
  }
};

// A rejection that nobody handles ends Node with its trace and 1.
void takePicture();
