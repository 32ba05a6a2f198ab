import type { Locator, Page } from 'playwright-core';

/** Clicks and keys as an editor makes them, counted. */
export interface CountedHands {
  readonly click: (target: Locator) => Promise<void>;
  /** Presses a key, or several at once: one step. */
  readonly press: (keys: string) => Promise<void>;
  readonly steps: () => number;
}

/** Hands on a page; what is only looked at is not counted. */
export const countedHands = (page: Page): CountedHands => {
  let steps = 0;
  return {
    click: async (target) => {
      steps += 1;
      await target.click();
    },
    press: async (keys) => {
      steps += 1;
      await page.keyboard.press(keys);
    },
    steps: () => steps,
  };
};

/** Puts words where an editor's clipboard would have them, and pastes them where the cursor stands. */
export const paste = async (page: Page, words: string): Promise<void> => {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), words);
  await page.keyboard.press('Control+V');
};

/** What the panel shows of the plugin where a key has no words; null when everything has. */
export const untranslated = async (page: Page): Promise<RegExpMatchArray | null> =>
  (await page.locator('body').innerText()).match(/\bnewsroom\.[a-z][\w.-]*/);
