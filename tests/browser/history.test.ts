import type { Page } from 'playwright-core';
import { chooseLanguage } from '../support/browser-administrator';
import { seriousFaults } from '../support/browser-accessibility';
import { ownComplaints } from '../support/browser-complaints';
import { openPanel, type OpenPanel } from '../support/browser-panel';
import { takeScreenshot } from '../support/browser-screenshot';
import { paste, untranslated } from '../support/browser-steps';
import { pageAbout, SEED_REPORT } from '../support/seed-report';

let panel: OpenPanel;
let page: Page;
let desk: string;

beforeAll(async () => {
  panel = await openPanel({ environment: { SEED_EMPTY_DATABASE: 'false' } });
  ({ page } = panel);
  await panel.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

afterAll(async () => {
  await panel.close();
});

const editor = () => page.getByRole('textbox', { name: /The page as printed|기사 원문/ });
const saved = () => page.locator('[data-save="saved"]');
const credit = (number: number) => page.getByLabel(`Name of credit ${number}`, { exact: true });

const publish = async (edition: number): Promise<void> => {
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  const confirm = page.getByRole('dialog').getByRole('button', { name: 'Publish' });
  const done = page.getByText(`Edition ${edition} is published.`);
  await confirm.or(done).first().waitFor();
  if (await confirm.isVisible()) {
    await confirm.click();
  }
  await done.waitFor();
};

describe('the import page in Korean', () => {
  it('speaks Korean of every doubt, and of what was accepted', async () => {
    await panel.goTo('/plugins/newsroom/import');
    await chooseLanguage(page, 'ko');
    await panel.goTo('/plugins/newsroom/import');
    await editor().click();
    await paste(page, SEED_REPORT);
    const doubts = page.locator('[data-doubt]');
    await doubts.first().waitFor();
    for (const sentence of await doubts.allInnerTexts()) {
      expect(sentence).not.toMatch(/\b(?:the|is|are|of)\b/u);
    }
    await page.getByRole('button', { name: '발언자: "James Nixie"', exact: true }).click();
    await page.getByText('반영함: 발언자: "James Nixie"').waitFor();
    await page.getByRole('button', { name: '이 문단에서 인용이 끝남' }).click();
    await takeScreenshot(page, 'import-decided-ko');
    expect(await untranslated(page)).toBeNull();
  });

  it('shows in the list the doubt at which F8 has arrived: each that is undecided, round and round', async () => {
    await editor().focus();
    await page.keyboard.press('Control+Home');
    const current = page.locator('[data-doubt][aria-current]');
    const undecided = await page
      .locator('[data-doubt][data-state="open"]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-doubt')));
    const visited = [];
    for (let step = 0; step <= undecided.length; step += 1) {
      await page.keyboard.press('F8');
      await current.waitFor();
      expect(await current.getAttribute('data-state')).toBe('open');
      visited.push(await current.getAttribute('data-doubt'));
    }
    expect(undecided.length).toBeLessThan(await page.locator('[data-doubt]').count());
    expect(visited).toEqual([...undecided, undecided[0]]);
    await chooseLanguage(page, 'en');
  });
});

describe('several pages at once', () => {
  it('are listed by file and headline with how far each has come, and leave the editor its room', async () => {
    await panel.goTo('/plugins/newsroom/import');
    const file = (name: string, text: string) => ({
      name,
      mimeType: 'text/plain',
      buffer: Buffer.from(text),
    });
    await page
      .locator('input[type=file]')
      .setInputFiles([
        file('a-ferry.txt', pageAbout('Why did the ferry stop?')),
        file('b-ferry-again.txt', pageAbout('Why did the ferry stop?')),
        file('c-empty.txt', ''),
      ]);
    await page
      .getByRole('button', { name: 'Why did Kim Jong Un send troops to Russia?', exact: true })
      .waitFor();
    expect((await editor().boundingBox())?.height).toBeGreaterThan(150);
    await page.getByRole('button', { name: 'Create 3 drafts' }).click();
    await page.getByText('Known: open the draft').waitFor();
    await page.getByText('No drafts to create').waitFor();
    expect(await page.getByText('Open the draft', { exact: true }).count()).toBe(2);
    await page.getByText('No text yet', { exact: true }).waitFor();
    await takeScreenshot(page, 'import-files-en');
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Why did Kim Jong Un' })
      .getByRole('link')
      .click();
    await saved().waitFor();
    desk = page.url();
  });
});

describe('the history', () => {
  it('tells what was added, removed, changed and moved since an edition', async () => {
    await publish(1);
    const first = page.locator('textarea[data-part]').filter({ hasText: 'These days' }).first();
    await first.fill('These days, there are many reports of the military sending troops.');
    await credit(2).fill('Tak Ji-ho');
    await page.getByRole('combobox', { name: 'Add a credit' }).click();
    await page.getByRole('option', { name: 'Graphics', exact: true }).click();
    await credit(3).fill('Na Ha-neul');
    await page.getByRole('button', { name: 'Move segment 2 up' }).click();
    await saved().waitFor();
    await page.getByRole('button', { name: 'History' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.locator('ins', { hasText: 'many' }).waitFor();
    await dialog.locator('[data-change="added"]').filter({ visible: true }).first().waitFor();
    await dialog.locator('[data-change="moved"]').first().waitFor();
    await dialog.locator('ins', { hasText: 'Na Ha-neul' }).waitFor();
    await dialog
      .getByText(/quotes? unchanged/u)
      .first()
      .waitFor();
    await takeScreenshot(page, 'history-en');
    expect(await seriousFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  it('compares any two editions, in Korean too', async () => {
    await page.getByRole('button', { name: 'Move segment 2 up' }).click();
    await saved().waitFor();
    await publish(2);
    await chooseLanguage(page, 'ko');
    await page.goto(desk);
    await saved().waitFor();
    await page.getByRole('button', { name: '게시 기록' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('차이가 없습니다').waitFor();
    await dialog.getByRole('combobox', { name: '비교 대상' }).click();
    await page.getByRole('option', { name: '1판과 비교' }).click();
    await dialog.getByText('1판에서 2판으로 달라진 내용').waitFor();
    await dialog.locator('ins', { hasText: 'many' }).waitFor();
    await dialog.locator('[data-change="added"]').first().waitFor();
    await takeScreenshot(page, 'history-ko');
    expect(await dialog.getByText('Seo-yun Min').count()).toBe(2);
    expect(await untranslated(page)).toBeNull();
    await page.keyboard.press('Escape');
    await chooseLanguage(page, 'en');
  });
});

describe('the home page', () => {
  it('lists a schedule that was refused with its reason, in both languages', async () => {
    await page.goto(desk);
    await saved().waitFor();
    await page.getByRole('textbox', { name: 'Headline', exact: true }).fill('');
    await page.getByLabel(/^Publish by itself at/).fill('2024-12-29T01:00');
    await saved().waitFor();
    // The schedule looks every second.
    await page.waitForTimeout(2_500);
    await panel.goTo('/');
    const refused = page.locator('[data-reason="schedule-refused"]');
    await refused.getByText('Scheduled publishing refused').waitFor();
    await refused.getByText(/Was due .*headline/u).waitFor();
    await takeScreenshot(page, 'home-en');
    await chooseLanguage(page, 'ko');
    await panel.goTo('/');
    await refused.getByText('예약 게시 거부됨').waitFor();
    await refused.getByText(/예정: .*제목/u).waitFor();
    await takeScreenshot(page, 'home-ko');
    await refused.getByRole('link').click();
    await page.waitForURL(desk);
    expect(ownComplaints(panel.complaints)).toEqual([]);
  });
});
