import type { CDPSession, Page } from 'playwright-core';
import { openPanel } from '../support/browser-panel';
import { paste } from '../support/browser-steps';

/**
 * How long a key takes on the desk, in a report of two hundred paragraphs: from the key's arrival in the page until what it changed is
 * painted. Types two hundred keys as fast as a hand does, with rests in which the draft is checked, kept and stored; prints the median
 * and the 95th percentile, and fails above what an editor feels. Beside it the processor's time a key, which other work on the machine
 * changes little.
 */
const LIMIT_MS = 50;

/** The rests of a fast hand, in milliseconds: between two keys, between two words, and where it thinks. */
const RESTS = { key: 40, word: 250, sentence: 3_000 } as const;

/** An invented report that is as long as they come. */
const LONG = [
  'Society',
  '',
  'Why did the ferry to Dolsan stop?',
  '',
  '2025.03.04 PM 09:00',
  '[Anchor]',
  'The ferry has not sailed for a week.',
  '',
  'Reporter Min Seo-yun reports.',
  '',
  '[Reporter]',
  ...Array.from({ length: 200 }, (_, index) => [
    `The pier was empty on day ${index + 1}, and nobody in the harbour office would say when the engine is repaired.`,
    '',
  ]).flat(),
  "I'm YTN's Min Seo-yun.",
  '',
  'Video editing: Tak Ji-ho',
].join('\n');

const WORDS =
  ' The harbour master said that the engine would be repaired by the end of that same week, he hoped. '.repeat(
    2,
  );

/** Notes for every key how long it takes until the frame after it is painted. */
const measureKeys = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const measured: number[] = [];
    Object.assign(window, { measured });
    document.addEventListener(
      'keydown',
      () => {
        const start = performance.now();
        requestAnimationFrame(() => {
          const afterPaint = new MessageChannel();
          afterPaint.port1.onmessage = () => {
            measured.push(performance.now() - start);
          };
          afterPaint.port2.postMessage(null);
        });
      },
      true,
    );
  });

const restAfter = (letter: string): number => {
  switch (letter) {
    case ' ':
      return RESTS.word;
    case '.':
      return RESTS.sentence;
    default:
      return RESTS.key;
  }
};

/** Types as a hand does. */
const type = async (page: Page, words: string): Promise<void> => {
  for (const letter of words) {
    await page.keyboard.type(letter);
    await page.waitForTimeout(restAfter(letter));
  }
};

/** The processor's time that a page has taken so far, in milliseconds. */
const processorTime = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
};

const measure = async (): Promise<void> => {
  const panel = await openPanel();
  try {
    const { page, context, goTo } = panel;
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await goTo('/plugins/newsroom/import');
    await page.getByRole('textbox', { name: 'The page as printed' }).click();
    await paste(page, LONG);
    await page.getByRole('button', { name: 'Create draft' }).click();
    await page.waitForURL('**/plugins/newsroom/reports/*');
    await page.locator('[data-save="saved"]').waitFor();
    await page.locator('textarea[data-part]').nth(100).focus();
    await page.keyboard.press('Control+End');
    await measureKeys(page);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await processorTime(session);
    await type(page, WORDS);
    const processor = ((await processorTime(session)) - before) / WORDS.length;
    const times = await page.evaluate(() =>
      (window as unknown as { measured: number[] }).measured.sort((a, b) => a - b),
    );
    const at = (share: number): number => times[Math.floor(times.length * share)] ?? Infinity;
    console.log(
      `${times.length} keys in a report of 200 paragraphs: median ${at(0.5).toFixed(1)} ms, 95th percentile ${at(0.95).toFixed(1)} ms, processor ${processor.toFixed(1)} ms a key`,
    );
    process.exitCode = at(0.95) < LIMIT_MS ? 0 : 1;
  } finally {
    await panel.close();
  }
};

void measure();
