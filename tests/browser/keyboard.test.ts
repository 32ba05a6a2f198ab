import type { CDPSession, Page } from 'playwright-core';
import { openPanel, type OpenPanel } from '../support/browser-panel';
import { saved } from '../support/browser-report';
import { takeScreenshot } from '../support/browser-screenshot';
import { SEED_REPORT } from '../support/seed-report';

let panel: OpenPanel;
let page: Page;
let devTools: CDPSession;

beforeAll(async () => {
  panel = await openPanel({ environment: { SEED_EMPTY_DATABASE: 'false' } });
  ({ page } = panel);
  devTools = await panel.context.newCDPSession(page);
  await panel.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // Counted over all pages: whatever a hand on a mouse would have done.
  await panel.context.addInitScript(() => {
    document.addEventListener(
      'pointerdown',
      () => {
        const pressed = Number(sessionStorage.getItem('pointers') ?? '0');
        sessionStorage.setItem('pointers', String(pressed + 1));
      },
      true,
    );
  });
});

afterAll(async () => {
  await panel.close();
});

const press = async (keys: string, times = 1): Promise<void> => {
  for (let time = 0; time < times; time += 1) {
    await page.keyboard.press(keys);
  }
};

/** What has the focus: its role or element, and what it is called. */
const focused = (): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) {
      return 'the page';
    }
    const label = element.getAttribute('aria-label') ?? element.textContent;
    return `${element.tagName.toLowerCase()} ${label.trim().slice(0, 80)}`;
  });

/** Goes on with Tab until something has the focus whose name is as wanted; fails after more than anybody would press. */
const tabTo = async (wanted: RegExp, key = 'Tab'): Promise<void> => {
  const seen: string[] = [];
  for (let step = 0; step < 80; step += 1) {
    await press(key);
    const name = await focused();
    if (wanted.test(name)) {
      return;
    }
    seen.push(name);
  }
  throw new Error(`Tab leads to no ${String(wanted)}, but to:\n${seen.join('\n')}`);
};

/** Lets the browser's processor do so many times less. */
const slowDown = async (rate: number): Promise<void> => {
  await devTools.send('Emulation.setCPUThrottlingRate', { rate });
};

const openDoubts = (): Promise<number> =>
  page
    .locator('[data-doubt]')
    .filter({ has: page.getByRole('button', { name: 'Refuse' }) })
    .count();

describe('from the import page to the published article, without a mouse', () => {
  it('reaches the import page by the menu, pastes the page and decides every doubt', async () => {
    await tabTo(/^a.*Import report/u);
    await press('Enter');
    await page.getByRole('heading', { name: 'Import report', level: 1 }).waitFor();
    await tabTo(/^div Paste the whole page here/u);
    await page.evaluate((text) => navigator.clipboard.writeText(text), SEED_REPORT);
    await press('Control+v');
    await page.locator('[data-doubt]').first().waitFor();
    expect(await openDoubts()).toBeGreaterThan(0);
    // On a slow machine, without waiting for what a key shows; to each doubt once, and to those of one line once more.
    await slowDown(8);
    for (let step = 0; step < 16; step += 1) {
      await press('F8');
      await press('Alt+1');
    }
    expect(await openDoubts()).toBe(0);
    await slowDown(1);
    await takeScreenshot(page, 'keyboard-import-en');
    await press('Control+Enter');
    await page.waitForURL('**/plugins/newsroom/reports/*');
    await saved(page).waitFor();
  });

  it('goes from finding to finding, writes, and publishes', async () => {
    await tabTo(/^textarea Headline/u);
    await press('End');
    await page.keyboard.type(' And what for?');
    await press('F8');
    await takeScreenshot(page, 'keyboard-desk-en');
    await press('Control+s');
    await saved(page).waitFor();
    await press('Control+Enter');
    const dialog = page.getByRole('dialog');
    const done = page.getByText('Edition 1 is published.');
    await dialog.or(done).first().waitFor();
    if (await dialog.isVisible()) {
      expect(await dialog.innerText()).not.toContain('stop');
      // What is to be confirmed has the focus.
      expect(await focused()).toBe('button Publish');
      await press('Enter');
    }
    await done.waitFor();
  });

  it('publishes once, however long the keys are held down, and nothing that is still to be confirmed', async () => {
    const asked: string[] = [];
    page.on('request', (request) => {
      asked.push(...(request.url().endsWith('/publish') ? [request.method()] : []));
    });
    const hold = async (): Promise<void> => {
      for (let time = 0; time < 5; time += 1) {
        await page.keyboard.down('Enter');
        await page.waitForTimeout(150);
      }
      await page.keyboard.up('Enter');
    };
    await page.keyboard.down('Control');
    await hold();
    await page.keyboard.up('Control');
    if (await page.getByRole('dialog').isVisible()) {
      expect(asked).toEqual([]);
      await press('Enter');
    }
    await page.getByText('Edition 2 is published.').waitFor();
    expect(asked).toEqual(['POST']);
  });

  it('leads to the public address, and back to all reports', async () => {
    await tabTo(/^a Open its public address/u, 'Shift+Tab');
    const opened = panel.context.waitForEvent('page');
    await press('Enter');
    const article = await opened;
    await article.getByText('And what for?').first().waitFor();
    await article.close();
    await tabTo(/^a.*All reports/u, 'Shift+Tab');
    await press('Enter');
    await page.getByRole('row').nth(1).waitFor();
    // Strapi's tables are one stop of Tab; the arrows go through them.
    await tabTo(/^th Headline/u);
    await press('ArrowDown');
    expect(await focused()).toContain('a Why did Kim Jong Un send troops to Russia? And what for?');
    await press('Enter');
    await saved(page).waitFor();
    expect(await page.evaluate(() => sessionStorage.getItem('pointers'))).toBeNull();
  });
});
