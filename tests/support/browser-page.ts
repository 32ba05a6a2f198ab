import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from 'playwright-core';

/** A page in a browser that shares nothing with any other. */
export interface OpenBrowser {
  readonly page: Page;
  /** For more pages, cookies, languages. */
  readonly context: BrowserContext;
  /** What the pages complained about: errors on the console, exceptions, requests that were answered with 400 or more. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** How a test wants the browser. */
export interface BrowserOptions {
  /** The language that it asks servers for; `en` unless said. The admin panel has one of its own: `chooseLanguage`. */
  readonly locale?: string;
  /** Where it stands, as the IANA name of the time zone there; in Seoul unless said, wherever the machine does. */
  readonly timeZone?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the machine's Chromium (CHROMIUM_PATH, or /usr/bin/chromium) with an empty profile. */
export const openBrowser = async ({
  locale = 'en',
  timeZone = 'Asia/Seoul',
  viewport = { width: 1280, height: 900 },
}: BrowserOptions = {}): Promise<OpenBrowser> => {
  const profile = mkdtempSync(path.join(tmpdir(), 'newsroom-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
    locale,
    timezoneId: timeZone,
    viewport,
  });
  const complaints: string[] = [];
  context.on('page', (page) => {
    listen(page, complaints);
  });
  context.pages().forEach((page) => {
    listen(page, complaints);
  });
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    context,
    complaints,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
};

const listen = (page: Page, complaints: string[]): void => {
  page.on('pageerror', (error) => {
    complaints.push(`exception: ${error.message}`);
  });
  page.on('console', (message) => {
    // Chromium says of every refused request that it was refused; the next listener says which.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      complaints.push(`console: ${message.text()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) {
      const { pathname } = new URL(response.url());
      complaints.push(`${response.status()}: ${response.request().method()} ${pathname}`);
    }
  });
};
