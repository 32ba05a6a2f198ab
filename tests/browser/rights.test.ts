import type { Page } from 'playwright-core';
import { ADMINISTRATOR, logIn, type PanelUser } from '../support/browser-administrator';
import { panelInterface, panelToken } from '../support/browser-colleagues';
import { openBrowser, type OpenBrowser } from '../support/browser-page';
import { openPanel, type OpenPanel } from '../support/browser-panel';
import { CLEAN_PAGE, importReport, paragraph, saved } from '../support/browser-report';
import { takeScreenshot } from '../support/browser-screenshot';

let panel: OpenPanel;
/** Another browser, in which those log in whose rights are looked at. */
let browser: OpenBrowser;
let page: Page;
let author: PanelUser;
/** May see and edit reports: neither import nor publish them, nor see what was published. */
let deskEditor: PanelUser;
/** May see reports, and change nothing. */
let reader: PanelUser;
/** May see reports and what was published of them, and change nothing. */
let archivist: PanelUser;
/** The first administrator's report. */
let report: string;

beforeAll(async () => {
  panel = await openPanel();
  browser = await openBrowser();
  ({ page } = browser);
  const { addColleague, addRole } = await panelInterface(panel.product.origin);
  author = await addColleague({ firstname: 'Eun-bi', lastname: 'Pyo' }, 'strapi-author');
  const desk = ['plugin::newsroom.edit', 'plugin::content-manager.explorer.read'] as const;
  deskEditor = await addColleague(
    { firstname: 'Dal-su', lastname: 'Ok' },
    await addRole('Desk', [...desk, 'plugin::content-manager.explorer.update']),
  );
  reader = await addColleague(
    { firstname: 'Ji-ho', lastname: 'Tak' },
    await addRole('Readers', desk),
  );
  archivist = await addColleague(
    { firstname: 'Na-ra', lastname: 'Gu' },
    await addRole('Archive', [...desk, 'plugin::newsroom.history']),
  );
  report = await importReport(panel.page, panel.product.origin);
});

afterAll(async () => {
  await browser.close();
  await panel.close();
});

const origin = () => panel.product.origin;

const logInAs = async (user: PanelUser): Promise<void> => {
  await browser.context.clearCookies();
  await page.goto(`${origin()}/admin/auth/login`);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await logIn(page, origin(), user);
};

/** Asks the plugin's interface as somebody: what it answers. */
const statusFor = async (user: PanelUser, method: string, path: string): Promise<number> => {
  const { status } = await fetch(`${origin()}/newsroom/articles/${report}${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${await panelToken(origin(), user)}`,
      'Content-Type': 'application/json',
    },
    ...(method === 'POST' && { body: '{}' }),
  });
  return status;
};

const menu = (name: string) => page.getByRole('link', { name, exact: true });
const button = (name: string) => page.getByRole('button', { name, exact: true });

const openReport = async (): Promise<void> => {
  await page.goto(`${origin()}/admin/plugins/newsroom/reports/${report}`);
  await paragraph(page, 'The pier is empty.').waitFor();
};

describe('an author', () => {
  it('writes a report of their own and sees the check, and cannot publish', async () => {
    await logInAs(author);
    await importReport(page, origin(), CLEAN_PAGE.replace('Dolsan', 'Geumo'));
    await page.getByRole('tab', { name: 'Credit check' }).waitFor();
    await page
      .getByText('No errors or warnings')
      .or(page.getByText(/\d warning/))
      .first()
      .waitFor();
    expect(await button('Publish').count()).toBe(0);
    await page.keyboard.press('Control+Enter');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await takeScreenshot(page, 'desk-author-en');
    await button('History').click();
    await page.getByText('Nothing was published yet.').waitFor();
  });

  it('is refused by the server too, and does not see what others write', async () => {
    expect(await statusFor(author, 'POST', '/publish')).toBe(403);
    expect(await statusFor(author, 'POST', '/unpublish')).toBe(403);
    await page.goto(`${origin()}/admin/plugins/newsroom/reports/${report}`);
    await page.getByText('The report could not be opened').waitFor();
  });
});

describe('who may only edit', () => {
  beforeAll(async () => {
    await logInAs(deskEditor);
  });

  it('sees neither the way to the import page nor the page', async () => {
    await menu('Newsroom').waitFor();
    expect(await menu('Import report').count()).toBe(0);
    await page.goto(`${origin()}/admin/plugins/newsroom/reports`);
    await page.getByRole('row').nth(1).waitFor();
    expect(await page.getByRole('link', { name: 'Import report' }).count()).toBe(0);
    await page.goto(`${origin()}/admin/plugins/newsroom/import`);
    await page.getByText("You don't have the permissions").waitFor();
    expect(await page.getByRole('textbox', { name: 'The page as printed' }).count()).toBe(0);
  });

  it('edits, and neither sees the history nor gets it from the server', async () => {
    await openReport();
    expect(await button('History').count()).toBe(0);
    expect(await button('Publish').count()).toBe(0);
    expect(await statusFor(deskEditor, 'GET', '/editions')).toBe(403);
    await paragraph(page, 'The pier is empty.').focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' And quiet.');
    await page.keyboard.press('Control+s');
    await saved(page).waitFor();
    await page.reload();
    await paragraph(page, 'The pier is empty. And quiet.').waitFor();
  });
});

describe('who may only read', () => {
  it('reads the report and its check, and is offered nothing that the server would refuse', async () => {
    await logInAs(reader);
    await openReport();
    await page.getByText('You may read this report, not change it.').waitFor();
    expect(await paragraph(page, 'The pier is empty.').isEditable()).toBe(false);
    expect(await page.getByRole('textbox', { name: 'Headline', exact: true }).isEditable()).toBe(
      false,
    );
    expect(await button('Save').count()).toBe(0);
    expect(await button('Add segment').isDisabled()).toBe(true);
    expect(await statusFor(reader, 'PUT', '')).toBe(400);
    await takeScreenshot(page, 'desk-reader-en');
  });

  it('sees the history, and is not offered to take an edition up again', async () => {
    const history = () => page.getByRole('dialog');
    const restore = () => history().getByRole('button', { name: 'Restore as the draft' });
    expect(await statusFor(ADMINISTRATOR, 'POST', '/publish')).toBe(200);
    await logInAs(ADMINISTRATOR);
    await openReport();
    await button('History').click();
    await restore().waitFor();
    await logInAs(archivist);
    await openReport();
    await page.getByText('You may read this report, not change it.').waitFor();
    await button('History').click();
    await history().getByText('Changed since edition 1').waitFor();
    expect(await restore().count()).toBe(0);
    await takeScreenshot(page, 'history-reader-en');
  });
});
