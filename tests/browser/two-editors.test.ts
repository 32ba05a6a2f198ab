import type { Page } from 'playwright-core';
import { logIn } from '../support/browser-administrator';
import { panelInterface } from '../support/browser-colleagues';
import { openBrowser, type OpenBrowser } from '../support/browser-page';
import { openPanel, type OpenPanel } from '../support/browser-panel';
import { importReport, paragraph, saved } from '../support/browser-report';
import { takeScreenshot } from '../support/browser-screenshot';

let panel: OpenPanel;
let browser: OpenBrowser;
/** The first administrator's page, and a colleague's, in a browser of their own. */
let mine: Page;
let theirs: Page;

beforeAll(async () => {
  panel = await openPanel();
  browser = await openBrowser();
  mine = panel.page;
  theirs = browser.page;
  const { origin } = panel.product;
  const { addColleague } = await panelInterface(origin);
  const colleague = await addColleague({ firstname: 'Dal-su', lastname: 'Ok' }, 'strapi-editor');
  await logIn(theirs, origin, colleague);
  await importReport(mine, origin);
  await theirs.goto(mine.url());
  await saved(theirs).waitFor();
});

afterAll(async () => {
  await browser.close();
  await panel.close();
});

const headline = (page: Page) => page.getByRole('textbox', { name: 'Headline', exact: true });
const signOff = (page: Page) => page.getByRole('textbox', { name: 'Sign-off' }).last();
const dialog = (page: Page) => page.getByRole('dialog');

const store = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+s');
  await saved(page).waitFor();
};

/** All that is written on the page, piece by piece. */
const written = async (page: Page) => ({
  headline: await headline(page).inputValue(),
  section: await page.getByLabel('Section').inputValue(),
  lead: await paragraph(page, /ferry/).inputValue(),
  first: await paragraph(page, /pier/).inputValue(),
  last: await paragraph(page, /Nobody says/).inputValue(),
  signOff: await signOff(page).inputValue(),
});

describe('two administrators, each at a desk of their own', () => {
  it('keep what either wrote where the other did not', async () => {
    await paragraph(theirs, 'Nobody says').fill('Nobody says anything.');
    await store(theirs);
    await mine.getByLabel('Section').fill('Sea');
    await store(mine);
    await mine.getByText('Changes by Dal-su Ok were taken in.').first().waitFor();
    expect(await written(mine)).toMatchObject({ section: 'Sea', last: 'Nobody says anything.' });
  });

  it('undo what they did themselves, and nothing of what the other did', async () => {
    await mine.keyboard.press('Control+z');
    expect(await written(mine)).toMatchObject({
      section: 'Society',
      last: 'Nobody says anything.',
    });
    await mine.keyboard.press('Control+Shift+z');
    expect(await written(mine)).toMatchObject({ section: 'Sea', last: 'Nobody says anything.' });
    await store(mine);
  });

  it('are asked piece by piece where both wrote, and the other reads what was chosen', async () => {
    await theirs.reload();
    await saved(theirs).waitFor();
    await headline(theirs).fill('Their headline');
    await paragraph(theirs, 'pier').fill('Their pier is empty.');
    await signOff(theirs).fill("I'm YTN's Min Seoyun.");
    await store(theirs);

    await headline(mine).fill('My headline');
    await paragraph(mine, 'pier').fill('My pier is empty.');
    await paragraph(mine, 'ferry').fill('No ferry has sailed for a week.');
    await mine.keyboard.press('Control+s');
    await dialog(mine).getByText('Dal-su Ok saved another version').waitFor();
    await takeScreenshot(mine, 'conflict-pieces-en');
    const pieces = dialog(mine).getByRole('radiogroup');
    expect(await pieces.count()).toBe(2);
    await dialog(mine).getByRole('button', { name: 'All of theirs' }).click();
    const choice = (piece: string, version: string) =>
      dialog(mine).getByRole('region', { name: piece }).getByRole('radio', { name: version });
    await choice('Headline', 'Mine').click();
    expect(await choice('Segment 2, paragraph 1', 'Theirs').isChecked()).toBe(true);
    await dialog(mine).getByRole('button', { name: 'Take these and save' }).click();
    await saved(mine).waitFor();

    const agreed = {
      headline: 'My headline',
      section: 'Sea',
      lead: 'No ferry has sailed for a week.',
      first: 'Their pier is empty.',
      last: 'Nobody says anything.',
      signOff: "I'm YTN's Min Seoyun.",
    };
    expect(await written(mine)).toEqual(agreed);
    await theirs.reload();
    await saved(theirs).waitFor();
    expect(await written(theirs)).toEqual(agreed);
  });

  it('are not asked when they wrote in different paragraphs of one segment', async () => {
    await paragraph(theirs, 'Nobody says').fill('Nobody says when.');
    await store(theirs);
    await paragraph(mine, 'pier').fill('The pier lies empty.');
    await mine.getByLabel('Affiliation as aired').fill('Resident');
    await mine.keyboard.press('Control+s');
    await paragraph(mine, 'Nobody says when.').waitFor();
    await saved(mine).waitFor();
    expect(await dialog(mine).count()).toBe(0);
    await theirs.reload();
    await saved(theirs).waitFor();
    for (const page of [mine, theirs]) {
      expect(await written(page)).toMatchObject({
        first: 'The pier lies empty.',
        last: 'Nobody says when.',
      });
      expect(await page.getByLabel('Affiliation as aired').inputValue()).toBe('Resident');
    }
  });

  it('are asked about the paragraph alone in which both wrote', async () => {
    await paragraph(theirs, 'pier').fill('The pier is theirs.');
    await paragraph(theirs, 'Nobody says').fill('Nobody says a thing.');
    await store(theirs);
    await paragraph(mine, 'pier').fill('The pier is mine.');
    await signOff(mine).fill('Min Seo-yun, YTN.');
    await mine.keyboard.press('Control+s');
    const pieces = dialog(mine).getByRole('radiogroup');
    await pieces.first().waitFor();
    await takeScreenshot(mine, 'conflict-paragraph-en');
    // Whoever closes the page instead of choosing is asked again, however often.
    for (const visit of ['second', 'third']) {
      await mine.reload();
      await pieces.first().waitFor();
      expect([visit, await pieces.count()]).toEqual([visit, 1]);
    }
    const piece = dialog(mine).getByRole('region', { name: 'Segment 2, paragraph 1' });
    await piece.getByRole('radio', { name: 'Theirs' }).click();
    await dialog(mine).getByRole('button', { name: 'Take these and save' }).click();
    await saved(mine).waitFor();
    await theirs.reload();
    await saved(theirs).waitFor();
    for (const page of [mine, theirs]) {
      expect(await written(page)).toMatchObject({
        first: 'The pier is theirs.',
        last: 'Nobody says a thing.',
        signOff: 'Min Seo-yun, YTN.',
      });
    }
  });

  it('lose nothing when one takes a paragraph out in which the other writes', async () => {
    await paragraph(theirs, 'Nobody says').focus();
    await theirs.getByRole('button', { name: 'Remove the paragraph' }).click();
    await store(theirs);
    await paragraph(mine, 'Nobody says').fill('Nobody says a word.');
    await mine.keyboard.press('Control+s');
    await dialog(mine).getByText('Somebody else changed this report').waitFor();
    await dialog(mine).getByRole('button', { name: 'All of mine' }).click();
    await dialog(mine).getByRole('button', { name: 'Take these and save' }).click();
    await saved(mine).waitFor();
    await theirs.reload();
    await paragraph(theirs, 'Nobody says a word.').waitFor();
  });

  it('work on: who reloads has what the other published', async () => {
    await mine.getByRole('button', { name: 'Publish', exact: true }).click();
    const done = mine.getByText('Edition 1 is published.');
    await dialog(mine).or(done).first().waitFor();
    if (await dialog(mine).isVisible()) {
      await dialog(mine).getByRole('button', { name: 'Publish', exact: true }).click();
    }
    await done.waitFor();
    await theirs.reload();
    await theirs.getByText('Edition 1').waitFor();
    // Publishing is no change of the draft: the other goes on writing without a question.
    await theirs.getByLabel('Section').fill('Coast');
    await store(theirs);
    await mine.getByLabel('Section').fill('Shore');
    await mine.keyboard.press('Control+s');
    await dialog(mine).getByText('Somebody else changed this report').waitFor();
    await dialog(mine).getByRole('button', { name: 'All of theirs' }).click();
    await dialog(mine).getByRole('button', { name: 'Take these and save' }).click();
    await saved(mine).waitFor();
    expect(await mine.getByLabel('Section').inputValue()).toBe('Coast');
  });
});
