import type { Page } from 'playwright-core';
import { logIn } from '../support/browser-administrator';
import { panelInterface } from '../support/browser-colleagues';
import { openPanel, type OpenPanel } from '../support/browser-panel';
import { importReport, paragraph, saved } from '../support/browser-report';
import { takeScreenshot } from '../support/browser-screenshot';

let panel: OpenPanel;
let page: Page;
let report: string;

beforeAll(async () => {
  panel = await openPanel();
  ({ page } = panel);
  report = await importReport(page, panel.product.origin);
});

afterAll(async () => {
  await panel.close();
});

/** An invented report that nobody is credited for. */
const UNCREDITED_PAGE = `Society

Who cut the cable?

2025.03.05 PM 09:00
[Anchor]
The island has been dark for a night.`;

const UNREACHABLE = 'The server cannot be reached.';

const text = (words: string | RegExp) => page.getByText(words).first();

const creditNames = () => page.getByRole('combobox', { name: /^Name of credit/ });

const addCredit = async (name: string): Promise<void> => {
  await page.getByRole('combobox', { name: 'Add a credit' }).click();
  await page.getByRole('option', { name: 'Graphics', exact: true }).click();
  await creditNames().last().fill(name);
};

const openEntry = async (type: string): Promise<void> => {
  await panel.goTo(`/content-manager/collection-types/api::${type}.${type}`);
  await page.locator('tbody tr a').first().click();
  await page.locator('form h1, main h1').first().waitFor();
};

/** While something runs, requests to an address wait for their answer until they are let go. */
const withoutAnswer = async (
  address: string,
  run: (letGo: () => void) => Promise<void>,
): Promise<void> => {
  let letGo = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  await run(letGo);
  await page.unroute(address);
};

/** While something runs, requests to an address never reach the server. */
const withoutServer = async (address: string, run: () => Promise<void>): Promise<void> => {
  await page.route(address, (route) => route.abort());
  await run();
  await page.unroute(address);
};

describe('the list of reports', () => {
  const address = '**/newsroom/reports?*';

  it('says that it loads', async () => {
    await withoutAnswer(address, async (letGo) => {
      await panel.goTo('/plugins/newsroom/reports');
      await text('Loading the reports').waitFor({ state: 'attached' });
      letGo();
      await page.getByRole('row').nth(1).waitFor();
    });
  });

  it('says why it cannot be had, and is had when the server is back', async () => {
    await withoutServer(address, async () => {
      await panel.goTo('/plugins/newsroom/reports');
      await text(`The reports could not be loaded: ${UNREACHABLE}`).waitFor();
      await takeScreenshot(page, 'reports-failed-en');
    });
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('row').nth(1).waitFor();
  });

  it.each(['page=1.5', 'page=1e99', 'page=-1&state=nonsense'])(
    'shows its first page when the address asks for what cannot be: %s',
    async (query) => {
      await panel.goTo(`/plugins/newsroom/reports?${query}`);
      await page.getByRole('row').nth(1).waitFor();
    },
  );

  it('says that there is nothing', async () => {
    await panel.goTo('/plugins/newsroom/reports?search=nothing+is+called+so');
    await text('No reports here.').waitFor();
    await takeScreenshot(page, 'reports-none-en');
    await panel.goTo(`/plugins/newsroom/reports?search=${'x'.repeat(300)}`);
    await text('No reports here.').waitFor();
  });
});

describe('the desk', () => {
  const address = `**/newsroom/articles/*`;
  const openDesk = () => panel.goTo(`/plugins/newsroom/reports/${report}`);

  it('says that it loads', async () => {
    await withoutAnswer(address, async (letGo) => {
      await openDesk();
      await text('Loading content').waitFor({ state: 'attached' });
      letGo();
      await saved(page).waitFor();
    });
  });

  it('says why a report cannot be opened, and opens it when the server is back', async () => {
    await withoutServer(address, async () => {
      await openDesk();
      await text(`The report could not be opened: ${UNREACHABLE}`).waitFor();
      await takeScreenshot(page, 'desk-failed-en');
    });
    await page.getByRole('button', { name: 'Try again' }).click();
    await saved(page).waitFor();
  });

  it('says that there is no such report', async () => {
    await panel.goTo('/plugins/newsroom/reports/nosuchreport');
    await text('The report could not be opened: There is no such article.').waitFor();
  });

  it('says that nothing was published yet', async () => {
    await openDesk();
    await page.getByRole('button', { name: 'History' }).click();
    await page.getByRole('dialog').getByText('Nothing was published yet.').waitFor();
    await page.keyboard.press('Escape');
  });

  it('keeps the words while the network is gone, says so, and stores them when it is back', async () => {
    await openDesk();
    await saved(page).waitFor();
    await panel.context.setOffline(true);
    await paragraph(page, 'The pier is empty.').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Written offline.');
    const status = page.locator('[data-save="failed"]');
    await status.waitFor();
    expect(await status.innerText()).toContain(UNREACHABLE);
    await takeScreenshot(page, 'desk-offline-en');
    await page.keyboard.type(' And on.');
    await panel.context.setOffline(false);
    await saved(page).waitFor();
    await page.reload();
    await paragraph(page, 'The pier is empty. Written offline. And on.').waitFor();
  });

  it('tries again by itself when the server was down and nobody told the browser', async () => {
    await withoutServer(address, async () => {
      await paragraph(page, 'The pier is empty.').fill('The pier is empty at night.');
      await page.locator('[data-save="failed"]').waitFor();
    });
    await saved(page).waitFor({ timeout: 20_000 });
  });

  it('knows its own work again when the answer to a save was lost', async () => {
    const save = '**/newsroom/articles/*';
    await page.route(save, async (route) => {
      await (route.request().method() === 'PUT' ? route.fetch() : Promise.resolve());
      await route.abort();
    });
    const count = await creditNames().count();
    await addCredit('Tak Ji-ho');
    await page.keyboard.press('Control+s');
    await page.locator('[data-save="failed"]').waitFor();
    await page.unroute(save);
    await paragraph(page, 'The pier is empty').fill('The pier is empty since then.');
    await page.keyboard.press('Control+s');
    await saved(page).waitFor();
    await page.reload();
    await paragraph(page, 'The pier is empty since then.').waitFor();
    expect(await creditNames().count()).toBe(count + 1);
  });

  it('knows its own work again when the page was left while it was stored', async () => {
    const save = '**/newsroom/articles/*';
    const stored = new Promise<void>((resolve) => {
      void page.route(save, async (route) => {
        if (route.request().method() === 'PUT') {
          await route.fetch();
          resolve();
        } else {
          await route.continue();
        }
      });
    });
    const count = await creditNames().count();
    await addCredit('Na Ha-neul');
    await page.keyboard.press('Control+s');
    await stored;
    await page.reload();
    await saved(page).waitFor();
    expect(await creditNames().count()).toBe(count + 1);
    expect(await page.getByText(/were taken in/).count()).toBe(0);
    await page.unroute(save);
  });

  it('publishes nothing that could not be stored, and says why publishing failed', async () => {
    await withoutServer(address, async () => {
      await paragraph(page, 'The pier is empty').fill('The pier is empty.');
      await page.keyboard.press('Control+Enter');
      await page.locator('[data-save="failed"]').waitFor();
      expect(await text(/Edition 1 is published/).isVisible()).toBe(false);
    });
    await saved(page).waitFor({ timeout: 20_000 });
    await withoutServer('**/newsroom/articles/*/publish', async () => {
      await page.getByRole('button', { name: 'Publish', exact: true }).click();
      await text('Not published').waitFor();
      await text(UNREACHABLE).waitFor();
      await takeScreenshot(page, 'desk-not-published-en');
    });
  });

  it('goes on without the people and tip lines that it cannot get', async () => {
    await withoutServer('**/newsroom/{people,tip-lines}*', async () => {
      await page.reload();
      await saved(page).waitFor();
      const name = page.getByRole('combobox', { name: 'Name of credit 1' });
      await name.fill('Min Seo-yun Ok');
      await page.waitForTimeout(500);
      expect(await page.getByRole('listbox', { name: 'People' }).count()).toBe(0);
      await name.fill('Min Seo-yun');
      await saved(page).waitFor();
    });
  });

  it('takes its work up again after the session ended in the middle of it', async () => {
    await paragraph(page, 'The pier is empty.').fill('The pier is empty, they say.');
    await page.waitForTimeout(1_000);
    await panel.context.clearCookies();
    await page.evaluate(() => {
      localStorage.removeItem('jwtToken');
      localStorage.removeItem('isLoggedIn');
    });
    await page.reload();
    await page.waitForURL('**/admin/auth/login**');
    await logIn(page, panel.product.origin);
    await openDesk();
    await paragraph(page, 'The pier is empty, they say.').waitFor();
    await saved(page).waitFor();
  });
});

describe('the import page', () => {
  it('says that there is nothing yet, and where the article takes shape', async () => {
    await panel.goTo('/plugins/newsroom/import');
    await text('No text yet').waitFor();
    await text('The article takes shape here').waitFor();
    expect(await page.getByRole('button', { name: 'Create draft' }).isDisabled()).toBe(true);
  });
});

describe("what stands beside Strapi's own forms", () => {
  it.each([
    ['the check', 'article', '**/newsroom/articles/*/check', 'Checking'],
    ['the page as it will appear', 'article', '**/newsroom/articles/*', 'Loading'],
    ['the article of a quote', 'quote', '**/newsroom/parts/**', 'Loading'],
  ])('%s says that it loads, and why it cannot be had', async (_what, type, address, loading) => {
    await withoutAnswer(address, async (letGo) => {
      await openEntry(type);
      await page.locator('aside').getByText(loading).first().waitFor({ state: 'attached' });
      letGo();
      await page.locator('aside').getByText(loading).first().waitFor({ state: 'detached' });
    });
    await withoutServer(address, async () => {
      await page.reload();
      await page.locator('aside').getByText(UNREACHABLE).first().waitFor();
      expect(await page.getByText('Belongs to no article').count()).toBe(0);
    });
  });

  it('the field of a segment’s text says that the quotes could not be had, not that there are none', async () => {
    await withoutServer('**/newsroom/segments/*/quotes', async () => {
      await openEntry('segment');
      await text(`What the places stand for could not be loaded: ${UNREACHABLE}`).waitFor();
      expect(await page.getByText('stands for no quote').count()).toBe(0);
    });
  });
});

describe('what needs attention, on the home page', () => {
  it('says that it could not be had', async () => {
    await withoutServer('**/newsroom/attention', async () => {
      await panel.goTo('/');
      await text('Needs attention').waitFor();
      await text(/Couldn't load widget content|Something went wrong/).waitFor();
    });
  });

  it('lists a draft that fails the check and somebody who is entered twice, and leads to either', async () => {
    const { addPerson } = await panelInterface(panel.product.origin);
    await addPerson('Ok Dal-su');
    await addPerson('Ok Dalsu');
    const failing = await importReport(page, panel.product.origin, UNCREDITED_PAGE);
    await panel.goTo('/');
    const reasons = (reason: string) => page.locator(`[data-reason="${reason}"]`);
    const people = reasons('duplicate').getByRole('link');
    await people.first().waitFor();
    expect(await people.allInnerTexts()).toEqual(['Ok Dal-su', 'Ok Dalsu']);
    // It comes first: nobody has to scroll to it.
    expect(await page.locator('[data-strapi-widget-id]').first().innerText()).toMatch(
      /^needs attention/iu,
    );
    await takeScreenshot(page, 'widget-en');
    await reasons('fails-check').getByRole('link', { name: 'Who cut the cable?' }).click();
    await page.waitForURL(`**/reports/${failing}`);
    await saved(page).waitFor();
  });
});
