import axe from 'axe-core';
import { goldenCases, goldenInput } from '../support/golden';
import { openBrowser, type OpenBrowser } from '../support/browser-page';

let browser: OpenBrowser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe.each(goldenCases('render'))('the page of %s', (name) => {
  it.each(['light', 'dark'] as const)('can be read by everybody, %s', async (colorScheme) => {
    const { page } = browser;
    await page.emulateMedia({ colorScheme });
    await page.setContent(goldenInput('render', name, 'expected.html'));
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as { readonly axe: typeof axe };
      const results = await checker.run();
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect(violations).toEqual([]);
  });

  it('fits a small telephone', async () => {
    const { page } = browser;
    await page.setViewportSize({ width: 320, height: 640 });
    await page.setContent(goldenInput('render', name, 'expected.html'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(browser.complaints).toEqual([]);
  });
});
