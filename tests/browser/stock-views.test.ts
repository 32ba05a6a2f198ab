import type { Locator, Page } from 'playwright-core';
import { ownComplaints } from '../support/browser-complaints';
import { openPanel, type OpenPanel } from '../support/browser-panel';
import { takeScreenshot } from '../support/browser-screenshot';

const HEADLINE = 'Why did Kim Jong Un send troops to Russia?';

/** What Strapi offers for an entry, and a part of an article has to go without. */
const NOT_FOR_PARTS = /^(Publish|Unpublish|Duplicate|Discard changes)$/u;

let panel: OpenPanel;
let page: Page;

beforeAll(async () => {
  panel = await openPanel();
  ({ page } = panel);
});

afterAll(async () => {
  await panel.close();
});

afterEach(() => {
  expect(ownComplaints(panel.complaints)).toEqual([]);
});

const openEntry = async (type: string, title: string): Promise<void> => {
  await panel.goTo(`/content-manager/collection-types/api::${type}.${type}`);
  await page.locator('tbody tr').filter({ hasText: title }).locator('a').first().click();
  await page.locator('form h1, main h1').first().waitFor();
};

/** A panel beside the form, by its title. */
const side = (title: string): Locator =>
  page.locator('aside').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/** Everything that can be done with the entry: the buttons beside it, and what the menus behind the dots hold. */
const offered = async (): Promise<string[]> => {
  const names = await page.getByRole('button').allInnerTexts();
  for (const name of ['More actions', 'More document actions']) {
    const dots = page.getByRole('button', { name, exact: true }).first();
    if ((await dots.count()) > 0 && (await dots.isEnabled())) {
      names.push(...(await menuOf(dots)));
    }
  }
  return names.map((name) => name.trim());
};

/** What a menu holds; it is closed again. */
const menuOf = async (dots: Locator): Promise<string[]> => {
  await dots.click();
  await page.getByRole('menu').waitFor();
  const names = await page.getByRole('menuitem').allInnerTexts();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
  return names.map((name) => name.trim());
};

describe("an article in Strapi's own form", () => {
  it('has the check and the page as it will appear beside it', async () => {
    await openEntry('article', HEADLINE);
    await side('Credit check').getByText('The draft can be published').waitFor();
    const preview = side('As it will appear').frameLocator('iframe');
    await preview.getByRole('heading', { name: HEADLINE }).waitFor();
    await preview.getByText('James Nixie').first().waitFor();
    await takeScreenshot(page, 'stock-article-en');
  });

  it('leads to the desk, from its menu as from the check', async () => {
    await page.getByRole('button', { name: 'More actions', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Open on the desk' }).click();
    await page.waitForURL('**/plugins/newsroom/reports/*');
    await page.goBack();
    await side('Credit check').getByRole('link', { name: 'Open on the desk' }).click();
    await page.waitForURL('**/plugins/newsroom/reports/*');
    await page.locator('textarea[data-part]').first().waitFor();
  });
});

describe.each([
  ['segment', 'The arms deal'],
  ['quote', 'James Nixie'],
  ['credit', 'Kwon Young-hee'],
])("a %s in Strapi's own form", (type, title) => {
  it('names its article, leads to the desk, and offers nothing that only an article can do', async () => {
    await openEntry(type, title);
    await side('Article').getByText(HEADLINE).waitFor();
    expect((await offered()).filter((name) => NOT_FOR_PARTS.test(name))).toEqual([]);
    await takeScreenshot(page, `stock-${type}-en`);
    await side('Article').getByRole('link', { name: 'Open on the desk' }).click();
    await page.waitForURL('**/plugins/newsroom/reports/*');
  });

  it('offers nothing of that in the list either', async () => {
    await panel.goTo(`/content-manager/collection-types/api::${type}.${type}`);
    await page.locator('tbody tr').first().waitFor();
    const items = await menuOf(page.locator('tbody tr').first().getByRole('button').last());
    expect(items).toContain('Edit');
    expect(items.filter((name) => NOT_FOR_PARTS.test(name))).toEqual([]);
    await page.locator('tbody tr').first().getByRole('checkbox').click();
    await page.getByRole('button', { name: 'Delete', exact: true }).waitFor();
    for (const name of ['Publish', 'Unpublish']) {
      expect(await page.getByRole('button', { name, exact: true }).count()).toBe(0);
    }
  });
});

describe('the field of a segment’s text', () => {
  it('says what each place stands for, and inserts one from the list', async () => {
    await openEntry('segment', 'The arms deal');
    const text = page.locator('textarea[name="body"]');
    await text.waitFor();
    const written = await text.inputValue();
    expect(written).toContain('{{quote:1}}');
    const places = page.getByRole('listitem').filter({ hasText: '{{quote:1}}' });
    await places.getByText('“What Kim Jong Un wants in return').waitFor();
    await places.getByText('James Nixie').waitFor();
    expect(await page.getByRole('button', { name: 'Insert at the cursor' }).count()).toBe(0);

    await text.fill(written.replace('{{quote:1}}\n\n', ''));
    await text.focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
    await places.getByRole('button', { name: 'Insert at the cursor' }).click();
    const paragraphs = (await text.inputValue()).split('\n\n');
    expect(paragraphs[1]).toBe('{{quote:1}}');
    expect(await page.getByRole('button', { name: 'Insert at the cursor' }).count()).toBe(0);
    await takeScreenshot(page, 'stock-script-field-en');
  });

  it('says which place stands for nothing', async () => {
    const text = page.locator('textarea[name="body"]');
    await text.fill(`${await text.inputValue()}\n\n{{quote:9}}`);
    await page.getByText('{{quote:9}} stands for no quote of this segment.').waitFor();
  });
});
