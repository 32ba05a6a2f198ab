import type { Page } from 'playwright-core';
import { chooseLanguage, logIn } from '../support/browser-administrator';
import { seriousFaults } from '../support/browser-accessibility';
import { ownComplaints } from '../support/browser-complaints';
import { openBrowser } from '../support/browser-page';
import { openPanel, type OpenPanel } from '../support/browser-panel';
import { takeScreenshot } from '../support/browser-screenshot';
import { countedHands, paste, untranslated } from '../support/browser-steps';
import { SEED_REPORT } from '../support/seed-report';

let panel: OpenPanel;
let page: Page;

beforeAll(async () => {
  panel = await openPanel({ environment: { SEED_EMPTY_DATABASE: 'false' } });
  ({ page } = panel);
  await panel.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

afterAll(async () => {
  await panel.close();
});

const editor = () => page.getByRole('textbox', { name: /The page as printed|기사 원문/ });
const saved = (on: Page = page) => on.locator('[data-save="saved"]');
const paragraph = (words: string | RegExp, on: Page = page) =>
  on.locator('textarea[data-part]').filter({ hasText: words }).first();
const publishButton = (on: Page = page) => on.getByRole('button', { name: 'Publish', exact: true });

/** The words before the cursor, and those behind it, in the field that has the focus. */
const aroundCaret = (): Promise<string[]> =>
  page.evaluate(() => {
    const { value, selectionStart } = document.activeElement as HTMLTextAreaElement;
    return [value.slice(0, selectionStart), value.slice(selectionStart)];
  });

/** What the field or button that has the focus is called; null when nothing has it. */
const focusedLabel = (): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

const importPage = async (text: string): Promise<void> => {
  await panel.goTo('/plugins/newsroom/import');
  await editor().click();
  await paste(page, text);
};

const openDesk = async (): Promise<string> => {
  await page.waitForURL('**/plugins/newsroom/reports/*', { waitUntil: 'commit' });
  await saved().waitFor();
  return page.url();
};

describe('from a pasted page to its public address', () => {
  it('takes an editor at most twelve clicks or keys beyond the paste', async () => {
    await importPage(SEED_REPORT);
    const hands = countedHands(page);
    const doubts = page.locator('[data-doubt]');
    await hands.click(page.getByRole('button', { name: 'The speaker is "James Nixie".' }));
    await hands.click(page.getByRole('button', { name: 'Join the sentence with the next line.' }));
    await hands.click(
      doubts
        .filter({ hasText: 'The quote runs over 2 paragraphs.' })
        .getByRole('button', { name: 'The quote ends with its own paragraph.' }),
    );
    await hands.click(
      page
        .locator('[data-doubt="quote-head-comma"]')
        .getByRole('button', { name: 'Refuse', exact: true }),
    );
    await page.getByText('0 errors, 1 warning', { exact: false }).waitFor();
    await takeScreenshot(page, 'import-decided-en');
    await hands.press('Control+Enter').catch(() => undefined);
    if (!page.url().includes('/reports/')) {
      await hands.click(page.getByRole('button', { name: 'Create draft' }));
    }
    await openDesk();
    await takeScreenshot(page, 'desk-en');
    await hands.click(publishButton());
    const confirm = page.getByRole('dialog').getByRole('button', { name: 'Publish' });
    const done = page.getByText('Edition 1 is published.');
    await confirm.or(done).first().waitFor();
    if (await confirm.isVisible()) {
      await hands.click(confirm);
    }
    await done.waitFor();
    await takeScreenshot(page, 'desk-published-en');
    expect(hands.steps()).toBeLessThanOrEqual(12);
    const address = await page
      .getByRole('link', { name: 'Open its public address' })
      .getAttribute('href');
    const answer = await page.request.get(address ?? '');
    expect(answer.status()).toBe(200);
    const html = await answer.text();
    expect(html).toContain('James Nixie');
    expect(html).toContain('Why did Kim Jong Un send troops to Russia?');
    expect(ownComplaints(panel.complaints)).toEqual([]);
  });

  it('keeps the words of the page as printed beside what was decided', async () => {
    const card = page.getByRole('figure').first();
    expect(await card.getByLabel('Speaker as aired').inputValue()).toBe('James Nixie');
    expect(await card.innerText()).toContain(
      'As printed: James Nixie Chatham House Russia-Eurasia Director',
    );
  });
});

describe('writing on the desk', () => {
  it('splits, joins, makes a quote of words and words of a quote, moves and takes back, all by keys', async () => {
    const first = paragraph('These days');
    await first.focus();
    const whole = await first.inputValue();
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+ArrowRight');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => (document.activeElement as HTMLTextAreaElement).value)).toBe(
      whole.replace(/^\S+ /, ''),
    );
    await page.keyboard.press('Backspace');
    expect(await first.inputValue()).toBe(whole);
    const figures = await page.getByRole('figure').count();
    await first.focus();
    await page.keyboard.press('Alt+q');
    expect(await page.getByRole('figure').count()).toBe(figures + 1);
    await page.keyboard.press('Alt+q');
    expect(await page.getByRole('figure').count()).toBe(figures);
    await page.keyboard.press('Alt+ArrowDown');
    const order = async () =>
      (await page.locator('textarea[aria-label^="Segment 1, paragraph"]').allInnerTexts()).length;
    expect(await order()).toBeGreaterThan(1);
    for (let step = 0; step < 5; step += 1) {
      await page.keyboard.press('Control+z');
    }
    expect(await paragraph('These days').inputValue()).toBe(whole);
  });

  it('goes on writing behind what was pasted, and where an undo has changed words', async () => {
    const first = paragraph('These days');
    const whole = await first.inputValue();
    await first.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+ArrowRight');
    const [before, behind] = await aroundCaret();
    await paste(page, 'are long.\r\n\r\nOthers are not.\r\n\r\nNow\tand ');
    expect(await aroundCaret()).toEqual(['Now\tand ', behind]);
    await page.keyboard.press('Control+z');
    expect(await aroundCaret()).toEqual([before, behind]);
    await page.keyboard.type('long ');
    await page.keyboard.press('Control+z');
    expect(await aroundCaret()).toEqual([before, behind]);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+z');
    expect((await aroundCaret()).join('')).toBe(whole);
    expect(await first.inputValue()).toBe(whole);
  });

  it('has the focus where the work goes on, when what had it moves to another segment or is taken out', async () => {
    const moving = page.getByRole('textbox', { name: 'Segment 2, paragraph 1', exact: true });
    const words = await moving.inputValue();
    await moving.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await focusedLabel()).toMatch(/^Segment 1, paragraph/u);
    expect(await aroundCaret()).toEqual([words, '']);
    await page.keyboard.press('Alt+ArrowDown');
    expect(await focusedLabel()).toBe('Segment 2, paragraph 1');
    expect(await aroundCaret()).toEqual([words, '']);
    await page.getByRole('button', { name: 'Remove credit 1', exact: true }).focus();
    await page.keyboard.press('Enter');
    expect(await focusedLabel()).toBe('Name of credit 1');
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Remove segment 1', exact: true }).focus();
    await page.keyboard.press('Enter');
    expect(await focusedLabel()).toBe('Marker of segment 1');
    await page.keyboard.press('Control+z');
    await moving.focus();
    await page.getByRole('button', { name: 'Make it the toss' }).focus();
    await page.keyboard.press('Enter');
    expect(await focusedLabel()).toMatch(/^Segment 2, /u);
    await page.keyboard.press('Control+z');
    await moving.focus();
    await page.keyboard.type('Undone');
    const undo = page.getByRole('button', { name: /^Undo/u });
    await undo.focus();
    await page.keyboard.press('Enter');
    expect(await moving.inputValue()).toBe(words);
    expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('has the focus on what was added, and where it was before a dialog', async () => {
    await page.getByRole('combobox', { name: 'Add a credit' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'Graphics', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.activeElement?.getAttribute('aria-label')?.startsWith('Name of credit'),
    );
    await page.keyboard.press('Control+z');
    await page.getByLabel('Speaker as aired').first().focus();
    await page.getByRole('button', { name: 'Add the original words' }).focus();
    await page.keyboard.press('Enter');
    expect(await focusedLabel()).toBe('The words in the language in which they were spoken');
    const history = page.getByRole('button', { name: 'History' });
    await history.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await history.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('makes one line of what is pasted into the headline', async () => {
    const headline = page.getByRole('textbox', { name: 'Headline', exact: true });
    const before = await headline.inputValue();
    await headline.focus();
    await page.keyboard.press('Home');
    await paste(page, 'The question:\r\n\r\n why \n');
    expect(await aroundCaret()).toEqual(['The question: why', before]);
    await page.keyboard.press('Control+z');
    expect(await headline.inputValue()).toBe(before);
  });

  it('keeps an embargo whose time is half filled in', async () => {
    const embargo = page.getByLabel(/^Under embargo until/u);
    await embargo.fill('2999-01-02T03:04');
    await embargo.focus();
    for (const key of ['Tab', 'Tab', 'Tab', 'Backspace', 'Control+s']) {
      await page.keyboard.press(key);
    }
    await saved().waitFor();
    expect(await embargo.getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('textbox', { name: 'Headline', exact: true }).focus();
    expect(await embargo.inputValue()).toBe('2999-01-02T03:04');
    await page.reload();
    await saved().waitFor();
    expect(await embargo.inputValue()).toBe('2999-01-02T03:04');
    await embargo.fill('');
    await page.keyboard.press('Control+s');
    await saved().waitFor();
  });

  it('checks while typing, shows what is wrong at its place, and repairs it with one click', async () => {
    const credit = page.getByRole('combobox', { name: 'Name of credit 1' });
    await credit.fill('Kwon Younghe Choi');
    const finding = page.locator('[data-findings]').filter({ hasText: 'not among the reporter' });
    await finding.first().waitFor();
    await page.getByRole('button', { name: /error/ }).first().waitFor();
    await finding.first().getByRole('button').first().click();
    await finding.first().waitFor({ state: 'detached' });
    await takeScreenshot(page, 'desk-repaired-en');
    await saved().waitFor();
  });

  it('refuses to publish what does not pass, and leads from the reason to the field', async () => {
    await page.getByRole('textbox', { name: 'Headline', exact: true }).fill('');
    await page.locator('[data-findings="headline"]').waitFor();
    await page.keyboard.press('Control+Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('1 error stops publishing').waitFor();
    await takeScreenshot(page, 'desk-refused-en');
    await dialog.getByRole('button', { name: /headline/i }).click();
    const headline = page.getByRole('textbox', { name: 'Headline', exact: true });
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('data-part') === 'headline',
    );
    await headline.fill('Why did Kim Jong Un send troops to Russia?');
    await page.locator('[data-findings="headline"]').waitFor({ state: 'detached' });
    await saved().waitFor();
  });

  it('loses nothing on a reload in the middle of a sentence', async () => {
    await page.route('**/newsroom/articles/*', (route) =>
      route.request().method() === 'PUT' ? route.abort() : route.fallback(),
    );
    const field = paragraph('Russia is believed');
    await field.focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Nobody stored this yet');
    await page.locator('[data-save="failed"]').waitFor();
    await page.reload();
    await paragraph('Nobody stored this yet').waitFor();
    await page.unroute('**/newsroom/articles/*');
    await saved().waitFor();
    await page.reload();
    await paragraph('Nobody stored this yet').waitFor();
    await saved().waitFor();
  });

  it('shows the page as readers get it, and what was published before', async () => {
    await page.getByRole('tab', { name: 'As it will appear' }).click();
    const preview = page.frameLocator('iframe[title="As it will appear"]');
    await preview.getByText('Nobody stored this yet').waitFor();
    await takeScreenshot(page, 'desk-preview-en');
    await page.getByRole('button', { name: 'History' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('ins', { hasText: 'Nobody stored this yet' }).waitFor();
    await takeScreenshot(page, 'desk-history-en');
    await dialog.getByRole('button', { name: 'Restore as the draft' }).click();
    await paragraph('Nobody stored this yet').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await paragraph('Nobody stored this yet').waitFor();
    await saved().waitFor();
  });
});

describe('two editors on one report', () => {
  it('takes in what the other changed elsewhere, and asks where both changed the same', async () => {
    const url = page.url();
    await page.reload();
    await saved().waitFor();
    const other = await panel.context.newPage();
    await other.goto(url);
    await saved(other).waitFor();

    await other.getByLabel('Section').fill('World');
    await other.keyboard.press('Control+s');
    await saved(other).waitFor();
    await page.getByRole('textbox', { name: 'Summary' }).fill('A summary of mine');
    await page.keyboard.press('Control+s');
    await saved().waitFor();
    expect(await page.getByLabel('Section').inputValue()).toBe('World');

    await other.getByRole('textbox', { name: 'Headline', exact: true }).fill('Their headline');
    await other.keyboard.press('Control+s');
    await other.getByRole('dialog').or(saved(other)).first().waitFor();
    await page.getByRole('textbox', { name: 'Headline', exact: true }).fill('My headline');
    await page.keyboard.press('Control+s');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Somebody else changed this report').waitFor();
    await takeScreenshot(page, 'desk-conflict-en');
    await dialog.getByRole('radio', { name: 'Theirs' }).click();
    await dialog.getByRole('button', { name: 'Take these and save' }).click();
    await saved().waitFor();
    expect(await page.getByRole('textbox', { name: 'Headline', exact: true }).inputValue()).toBe(
      'Their headline',
    );
    expect(await page.getByRole('textbox', { name: 'Summary' }).inputValue()).toBe(
      'A summary of mine',
    );
    await other.close();
  });
});

describe('the list of reports', () => {
  it("tells air times by the newsroom's clock, wherever the browser stands", async () => {
    const elsewhere = await openBrowser({ timeZone: 'America/New_York' });
    await logIn(elsewhere.page, panel.product.origin);
    await elsewhere.page.goto(`${panel.product.origin}/admin/plugins/newsroom/reports`);
    await elsewhere.page.getByText('Dec 29, 2024, 1:08').first().waitFor();
    await elsewhere.close();
  });
});

describe('how it looks and sounds', () => {
  it('has no serious fault of accessibility on any page', async () => {
    expect(await seriousFaults(page)).toEqual([]);
    await panel.goTo('/plugins/newsroom/reports');
    await page.getByRole('row').nth(1).waitFor();
    expect(await seriousFaults(page)).toEqual([]);
    await takeScreenshot(page, 'reports-en');
    await importPage(SEED_REPORT);
    await page.locator('[data-doubt]').first().waitFor();
    expect(await seriousFaults(page)).toEqual([]);
  });

  it('speaks Korean everywhere, in the light and the dark, on a small window too', async () => {
    await chooseLanguage(page, 'ko');
    await page.evaluate(() => {
      localStorage.setItem('STRAPI_THEME', 'dark');
    });
    await page.reload();
    await page.getByRole('heading', { name: '기사 가져오기', level: 1 }).waitFor();
    expect(await untranslated(page)).toBeNull();
    await takeScreenshot(page, 'import-ko-dark');
    await panel.goTo('/plugins/newsroom/reports');
    await page.getByRole('row').nth(1).waitFor();
    expect(await untranslated(page)).toBeNull();
    await takeScreenshot(page, 'reports-ko-dark');
    await page.getByRole('row').nth(1).getByRole('link').click();
    await saved().waitFor();
    expect(await untranslated(page)).toBeNull();
    await takeScreenshot(page, 'desk-ko-dark');
    await page.setViewportSize({ width: 768, height: 1024 });
    await takeScreenshot(page, 'desk-ko-dark-768');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(768);
    await page.setViewportSize({ width: 1280, height: 900 });
    await panel.goTo('/plugins/newsroom/reports/nosuchreport');
    await page.getByText('그런 기사가 없습니다.').waitFor();
    await chooseLanguage(page, 'en');
    await page.evaluate(() => {
      localStorage.setItem('STRAPI_THEME', 'light');
    });
  });
});
