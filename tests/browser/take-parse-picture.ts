import { readFileSync } from 'node:fs';
import path from 'node:path';
import { styleText } from 'node:util';
import { printReading } from '../../src/cli/print-reading';
import type { Terminal } from '../../src/cli/terminal';
import { readTranscript } from '../../src/domain/transcript/read-transcript';
import { ansiToHtml } from '../support/ansi-to-html';
import { openBrowser } from '../support/browser-page';
import { PROJECT_ROOT } from '../support/compile-project';

/** The README's picture of `newsroom parse` on a terminal: `npm run docs:picture` takes it anew, of a damaged golden page. */
const PICTURE = path.join(PROJECT_ROOT, 'docs', 'images', 'parse.png');
const PAGE = path.join(
  PROJECT_ROOT,
  'tests/golden/transcript/ytn-half-translated-damaged/page.txt',
);
const COMMAND = 'npm run --silent newsroom -- parse page.txt';

/** A terminal that shows colours, though nobody sits at it. */
const TERMINAL: Terminal = {
  paint: (style, text) => styleText(style, text, { validateStream: false }),
  columns: 104,
};

const STYLE = `
  body { margin: 0; background: #0d1117; }
  pre {
    display: inline-block; margin: 0; padding: 20px 24px; color: #e6edf3;
    font: 14px/1.42 'DejaVu Sans Mono', 'Noto Sans Mono CJK KR', 'Noto Sans CJK KR', monospace;
  }
  .wide { display: inline-block; width: 2ch; text-align: center; }
`;

const takePicture = async (): Promise<void> => {
  const reading = readTranscript(readFileSync(PAGE, 'utf8'));
  const printed = `$ ${COMMAND}\n${printReading(reading, TERMINAL).trimEnd()}`;
  const browser = await openBrowser({ viewport: { width: 1000, height: 800 } });
  try {
    const { page } = browser;
    await page.setContent(`<style>${STYLE}</style><pre>${ansiToHtml(printed)}</pre>`);
    await page.locator('pre').screenshot({ path: PICTURE, scale: 'css' });
  } finally {
    await browser.close();
  }
};

// A rejection that nobody handles ends Node with its trace and 1.
void takePicture();
