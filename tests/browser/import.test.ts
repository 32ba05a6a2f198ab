import type { Page } from 'playwright-core';
import { openPanel, type OpenPanel } from '../support/browser-panel';
import { CLEAN_PAGE } from '../support/browser-report';
import { takeScreenshot } from '../support/browser-screenshot';
import { paste, untranslated } from '../support/browser-steps';

/** A second sound bite, which is never closed. */
const PAGE = CLEAN_PAGE.replace(
  'Nobody says when it will sail again.',
  '[Ok Dal-su / Harbour master: The engine is being repaired.\n\nIt takes time.',
);

const UNCLOSED = 'Bracket of a quote is never closed';

let panel: OpenPanel;
let page: Page;
/** The address at which the imported report is on the desk. */
let desk: string;

beforeAll(async () => {
  panel = await openPanel();
  ({ page } = panel);
  await panel.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

afterAll(async () => {
  await panel.close();
});

const editor = () => page.getByRole('textbox', { name: /The page as printed|기사 원문/ });

const pastePage = async (text: string): Promise<void> => {
  await editor().click();
  await paste(page, text);
};

const check = () => page.locator('aside', { hasText: /Credit check|크레딧 점검/ });

const openImport = async (title: string): Promise<void> => {
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
};

describe('importing a report in the panel', () => {
  it('reads the pasted page while it stands in the editor', async () => {
    await openImport('Import report');
    expect(await page.getByRole('button', { name: 'Create draft' }).isDisabled()).toBe(true);
    await pastePage(PAGE);

    const quote = page.getByRole('region', { name: 'As it is read' }).locator('figure').last();
    await quote.getByText('Needs review').waitFor();
    expect(await quote.innerText()).toContain('Ok Dal-su');
    const classes = await page.locator('.cm-line-classes [data-class]').allTextContents();
    expect(classes.filter((name) => name !== '')).toEqual([
      'section',
      'headline',
      'time',
      'marker',
      'narration',
      'toss',
      'marker',
      'narration',
      'quote',
      'quote',
      'narration',
      'sign-off',
      'credit',
      'tip line',
    ]);
    await takeScreenshot(page, 'import-en');
  });

  it('leads from a doubt to its line', async () => {
    const doubt = page.getByRole('button', { name: UNCLOSED });
    expect(await doubt.innerText()).toContain('Line 16');
    await doubt.click();
    expect(await editor().evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Shift+End');
    expect(await page.evaluate(() => String(getSelection()))).toContain('Harbour master');
  });

  it('loses nothing when storing fails, nor when the page is loaded anew', async () => {
    const route = `${panel.product.origin}/newsroom/import`;
    await page.route(route, (request) => request.abort());
    await page.getByRole('button', { name: 'Create draft' }).click();
    await page.getByText('The draft was not stored.').waitFor();
    expect(await editor().innerText()).toContain('Ok Dal-su');
    await page.unroute(route);
    await page.reload();
    await page.getByRole('button', { name: UNCLOSED }).waitFor();
    expect(await editor().innerText()).toContain('Ok Dal-su');
  });

  it('creates the draft from the keyboard and opens it on the desk', async () => {
    await editor().click();
    await page.keyboard.press('Control+Enter');
    await page.waitForURL('**/plugins/newsroom/reports/*');
    await page.getByText('The pier is empty.').first().waitFor();
    desk = new URL(page.url()).pathname;
  });

  it("has the credit check beside Strapi's own form too", async () => {
    await panel.goTo(
      `/content-manager/collection-types/api::article.article/${desk.split('/').at(-1) ?? ''}`,
    );
    await check().getByText('1 error stops publishing').waitFor();
    expect(await check().innerText()).toContain('Segment 2 › Quote 2 › Review');
    expect(await page.locator('input[name="headline"]').inputValue()).toBe(
      'Why did the ferry to Dolsan stop?',
    );
    await takeScreenshot(page, 'credit-check-en');
  });

  it('checks again after saving, and says until then that changes are not checked', async () => {
    await page.locator('input[name="headline"]').fill('');
    await check().getByText('not saved yet').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await check().getByText('2 errors stop publishing').waitFor();
    expect(await check().getByText('not saved yet').count()).toBe(0);
  });

  it('knows a text that is a draft already, and leads to that draft', async () => {
    await openImport('Import report');
    await page.getByText('No text yet').waitFor();
    await pastePage(PAGE);
    await page.keyboard.press('Control+Enter');
    await page.getByText('This text is already a draft.').waitFor();
    await page.getByRole('link', { name: 'Open that draft' }).click();
    await page.waitForURL(`**${desk}`);
  });

  it('keeps what was not stored, and speaks Korean', async () => {
    await page.evaluate(() => {
      localStorage.setItem('strapi-admin-language', 'ko');
    });
    await panel.goTo('/plugins/newsroom/import');
    await page.getByRole('heading', { name: '기사 가져오기', level: 1 }).waitFor();
    await editor().getByText('Min Seo-yun reports').waitFor();
    await page.getByRole('button', { name: '인용 괄호가 닫히지 않았습니다' }).waitFor();
    expect(await untranslated(page)).toBeNull();
    await takeScreenshot(page, 'import-ko');
  });

  it('takes no file whose letters it would have to guess, and says which', async () => {
    const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/plain', buffer });
    const inKorea = Buffer.from([0xbb, 0xe7, 0xc8, 0xb8]);
    await page
      .locator('input[type=file]')
      .setInputFiles([
        file('a-euc-kr.txt', inKorea),
        file('b-utf-16.txt', Buffer.from('\ufeff사회', 'utf16le')),
        file('c-utf-8.txt', Buffer.from('\ufeff사회면')),
      ]);
    await page.getByText('UTF-8 텍스트가 아니어서 가져오지 않았습니다: a-euc-kr.txt.').waitFor();
    await page.getByRole('button', { name: 'c-utf-8.txt', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: 'a-euc-kr.txt', exact: true }).count()).toBe(0);
    expect(await editor().innerText()).toBe('사회');
  });

  it('says that a page is too large, in the language of the panel', async () => {
    const large = Buffer.from(PAGE + ' The pier is empty.'.repeat(100_000));
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'large.txt', mimeType: 'text/plain', buffer: large }]);
    await page.getByRole('button', { name: 'large.txt', exact: true }).waitFor();
    await page.getByRole('button', { name: '초안 만들기', exact: true }).click();
    await page.getByText('서버가 한 번에 받을 수 있는 크기를 넘었습니다.').waitFor();
  });
});
