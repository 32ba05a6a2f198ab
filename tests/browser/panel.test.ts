import { logIn, logOut, registerFirstAdministrator } from '../support/browser-administrator';
import { openBrowser, type OpenBrowser } from '../support/browser-page';
import { startProduct, type RunningProduct } from '../support/browser-product';

/** Strapi 5.54's panel says good-bye twice; the second time nobody is logged in any more. */
const SECOND_LOGOUT = '401: POST /admin/logout';

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
    await logOut(page);
    await logIn(page, product.origin);
    expect(browser.complaints.filter((complaint) => complaint !== SECOND_LOGOUT)).toEqual([]);
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
