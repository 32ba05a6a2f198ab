import type { Page } from 'playwright-core';

/** Somebody who may log in to the panel. */
export interface PanelUser {
  readonly firstname: string;
  readonly email: string;
  readonly password: string;
}

/** The administrator that the browser tests register; an invented person. */
export const ADMINISTRATOR = {
  firstname: 'Seo-yun',
  lastname: 'Min',
  email: 'desk@newsroom.example',
  password: 'Ferry-to-Dolsan-1',
} as const;

/**
 * Fills in the form that an admin panel without administrators shows, and waits for the home page.
 * @param origin where the server is: `http://127.0.0.1:40123`
 */
export const registerFirstAdministrator = async (page: Page, origin: string): Promise<void> => {
  await page.goto(`${origin}/admin`);
  await page.waitForURL('**/admin/auth/register-admin');
  const { firstname, lastname, email, password } = ADMINISTRATOR;
  await page.locator('input[name="firstname"]').fill(firstname);
  await page.locator('input[name="lastname"]').fill(lastname);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('input[name="confirmPassword"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await untilHome(page);
};

/** Logs somebody in through the form; the first administrator unless said. */
export const logIn = async (
  page: Page,
  origin: string,
  { email, password }: PanelUser = ADMINISTRATOR,
): Promise<void> => {
  await page.goto(`${origin}/admin/auth/login`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await untilHome(page);
};

/** Logs out through the menu in the corner (the panel's language must be English). */
export const logOut = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: ADMINISTRATOR.firstname }).click();
  await page.getByRole('menuitem', { name: 'Log out' }).click();
  await page.waitForURL('**/admin/auth/login**');
};

/** Sets the panel's language in this browser, as if it had been chosen in the profile; the next page that is opened has it. */
export const chooseLanguage = (page: Page, language: 'en' | 'ko'): Promise<void> =>
  page.evaluate((chosen) => {
    localStorage.setItem('strapi-admin-language', chosen);
  }, language);

const untilHome = async (page: Page): Promise<void> => {
  await page.waitForURL(/\/admin\/?$/);
  await page.locator('nav').first().waitFor();
};
