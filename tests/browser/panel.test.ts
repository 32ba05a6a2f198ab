import {
  chooseLanguage,
  logIn,
  logOut,
  registerFirstAdministrator,
} from '../support/browser-administrator';
import { ownComplaints } from '../support/browser-complaints';
import { openBrowser, type OpenBrowser } from '../support/browser-page';
import { openPanel, type OpenPanel } from '../support/browser-panel';
import { startProduct, type RunningProduct } from '../support/browser-product';
import { takeScreenshot } from '../support/browser-screenshot';

const HEADLINE = 'Why did Kim Jong Un send troops to Russia?';

describe.each(['development', 'production'] as const)('the first administrator, in %s', (mode) => {
  let product: RunningProduct;
  let browser: OpenBrowser;

  beforeAll(async () => {
    product = await startProduct({ mode });
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await product.stop();
  });

  it('registers over plain http, stays logged in, and logs in again after logging out', async () => {
    const { page } = browser;
    await registerFirstAdministrator(page, product.origin);
    await page.reload();
    await page.getByRole('link', { name: 'Content Manager' }).waitFor();
    // What the home page asks for would be refused, and complained of, after logging out.
    await page.waitForLoadState('networkidle');
    await logOut(page);
    await logIn(page, product.origin);
    expect(ownComplaints(browser.complaints)).toEqual([]);
  });

  it('logs in under the name localhost as well', async () => {
    const { page } = browser;
    const origin = product.origin.replace('127.0.0.1', 'localhost');
    await logIn(page, origin);
    await page.reload();
    await page.getByRole('link', { name: 'Content Manager' }).waitFor();
    expect(new URL(page.url()).hostname).toBe('localhost');
  });
});

describe('the content manager', () => {
  let panel: OpenPanel;

  beforeAll(async () => {
    panel = await openPanel();
  });

  afterAll(async () => {
    await panel.close();
  });

  afterEach(() => {
    expect(ownComplaints(panel.complaints)).toEqual([]);
  });

  const list = (type: string): Promise<void> =>
    panel.goTo(`/content-manager/collection-types/api::${type}.${type}`);

  /** The cells of each row, without the box for choosing it and the menu of what to do with it. */
  const rows = async (): Promise<string[][]> => {
    await panel.page.locator('tbody tr').first().waitFor();
    const texts = await panel.page
      .locator('tbody tr')
      .evaluateAll((lines) =>
        lines.map((line) => Array.from(line.querySelectorAll('td'), (cell) => cell.innerText)),
      );
    return texts.map((cells) => cells.slice(1, -1));
  };

  const columns = async (): Promise<string[]> => {
    const texts = await panel.page.locator('thead th').allInnerTexts();
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  };

  const openFirst = async (): Promise<void> => {
    await panel.page.locator('tbody tr a').first().click();
    await panel.page.locator('form h1, main h1').first().waitFor();
  };

  /** The names of the fields that a page shows; of a relation without the number of its entries. */
  const fieldNames = async (): Promise<string[]> => {
    await panel.page.locator('main label').first().waitFor();
    const texts = await panel.page.locator('main label').allInnerTexts();
    return texts.map((text) => text.replace(/\s*(\(\d+\))?\*?\s*$/, ''));
  };

  it('names the content types', async () => {
    await panel.goTo('/content-manager');
    const menu = panel.page.getByRole('navigation', { name: 'Content Manager' });
    await menu.getByRole('link', { name: 'Tip line' }).waitFor();
    const names = await menu.getByRole('link').allInnerTexts();
    expect(names).toEqual([
      'Article',
      'Credit',
      'Edition',
      'Person',
      'Quote',
      'Segment',
      'Tip line',
      'User',
      'Newsroom',
    ]);
  });

  it('lists the article by headline, section, time and state', async () => {
    await list('article');
    const [row] = await rows();
    expect(row).toEqual([
      HEADLINE,
      'International',
      expect.stringContaining('December 29, 2024 at 1:08'),
      'Published',
    ]);
    expect((await columns()).map((name) => name.toUpperCase())).toEqual([
      'HEADLINE',
      'SECTION',
      'AIRED AT',
      'STATUS',
    ]);
    await takeScreenshot(panel.page, 'article-list');
  });

  it('shows the article with its segments, credits and tip lines under readable names', async () => {
    await list('article');
    await openFirst();
    const { page } = panel;
    for (const name of [
      /^These days, there are a series of reports/,
      /^The arms deal with Russia/,
      'Kwon Young-hee',
      'Han Kyung-hee',
      'KakaoTalk',
    ]) {
      await page.getByRole('button', { name }).first().waitFor();
    }
    expect(await page.locator('main h1').innerText()).toBe(HEADLINE);
    const names = await fieldNames();
    expect(names).toEqual(
      expect.arrayContaining([
        'Headline',
        'Aired at',
        'Format',
        'Segments',
        'Credits',
        'Tip lines',
      ]),
    );
    expect(names.filter((name) => /^[a-z]|[a-z][A-Z]/.test(name))).toEqual([]);
    expect(await page.getByText(/max\. \d{5,} characters/).count()).toBe(0);
    await takeScreenshot(page, 'article');
  });

  it.each([
    // The parts of a report are stored at one moment: any of them may be listed first.
    ['segment', ['[Anchor]', '[Reporter]'], 'Sign-off'],
    ['quote', ['James Nixie', 'Edward Howell'], 'Speaker as aired'],
    ['credit', ['Kwon Young-hee', 'Han Kyung-hee'], 'Role as printed'],
    ['tip-line', ['KakaoTalk'], 'Number, address or channel'],
    ['person', ['Kwon Young-hee'], 'All names'],
    ['edition', ['why-did-kim-jong-un-send-troops-to-russia'], 'Content as published'],
  ])('shows %s by a telling title', async (type, titles, field) => {
    await list(type);
    await openFirst();
    const { page } = panel;
    await page.getByText(field).first().waitFor();
    expect(titles).toContain(await page.locator('main h1').innerText());
    await takeScreenshot(page, type);
  });

  it('shows the newsroom', async () => {
    await panel.goTo('/content-manager/single-types/api::newsroom.newsroom');
    const { page } = panel;
    await page.getByText('Tip slogan').waitFor();
    expect(await page.locator('input[name="tipSlogan"]').inputValue()).toBe(
      'Your report becomes news',
    );
  });

  it('offers no way to write an edition', async () => {
    const { page } = panel;
    await list('edition');
    await rows();
    expect(await page.getByText('Create new entry').count()).toBe(0);
    await openFirst();
    expect(await page.locator('input[name="slug"]').isDisabled()).toBe(true);
    expect(await page.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
  });

  it('speaks Korean to who has chosen it', async () => {
    const { page } = panel;
    await chooseLanguage(page, 'ko');
    await list('article');
    await rows();
    expect((await columns()).slice(0, 3)).toEqual(['제목', '분야', '방송 시각']);
    await openFirst();
    await page.getByText('방송 시각').first().waitFor();
    expect(await fieldNames()).toEqual(
      expect.arrayContaining(['제목', '방송 시각', '형식', '세그먼트', '크레딧', '제보 창구']),
    );
    expect(await page.getByRole('combobox', { name: '형식' }).innerText()).toBe('리포트');
    await takeScreenshot(page, 'article-ko');
  });
});
