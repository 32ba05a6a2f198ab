import { registerFirstAdministrator } from './browser-administrator';
import { openBrowser, type BrowserOptions, type OpenBrowser } from './browser-page';
import { startProduct, type ProductOptions, type RunningProduct } from './browser-product';

/** A running product, and a browser in which its first administrator is logged in. */
export interface OpenPanel extends OpenBrowser {
  readonly product: RunningProduct;
  /** Goes to a page of the admin panel: `goTo('/content-manager')`. */
  readonly goTo: (path: string) => Promise<void>;
}

/** Starts the product, opens a browser, registers the first administrator. `close` ends all of it. */
export const openPanel = async (
  options: ProductOptions & BrowserOptions = {},
): Promise<OpenPanel> => {
  const product = await startProduct(options);
  let browser: OpenBrowser | undefined;
  try {
    browser = await openBrowser(options);
    await registerFirstAdministrator(browser.page, product.origin);
  } catch (error) {
    await browser?.close();
    await product.stop();
    throw error;
  }
  const { page, close } = browser;
  return {
    ...browser,
    product,
    goTo: async (path) => {
      await page.goto(`${product.origin}/admin${path}`);
    },
    close: async () => {
      await close();
      await product.stop();
    },
  };
};
