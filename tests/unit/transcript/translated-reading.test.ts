import { DIAGNOSTIC_CODES } from '../../../src/domain/diagnostics/diagnostic-codes';
import type { Message } from '../../../src/domain/diagnostics/message';
import { readTranscript, readTranslated } from '../../../src/domain/transcript/read-transcript';
import { goldenCases, goldenInput } from '../../support/golden';

/** Pages that together get every diagnostic, in all of its wordings. */
const PAGES = [
  ...Object.values(DIAGNOSTIC_CODES).map(({ example }) => example.replaceAll(' ⏎ ', '\n')),
  ...goldenCases('transcript').map((name) => goldenInput('transcript', name, 'page.txt')),
];

const diagnostics = PAGES.flatMap((page) => readTranslated(page).diagnostics);

/** What stands in quotation marks, and all numbers: what a sentence takes in of the page. */
const takenIn = (sentence: string): string[] => sentence.match(/"[^"]*"|\d+/gu) ?? [];

/** A placeholder that was not filled, or a value that is not there. */
const UNFILLED = /\$\{|\{\w+\}|undefined|\[object/u;

const expectSameValues = ({ en, ko }: Message, page: readonly string[]): void => {
  for (const value of takenIn(ko)) {
    expect(en).toContain(value.replaceAll('"', ''));
  }
  for (const value of takenIn(en)) {
    expect(ko).toContain(value);
  }
  // Values of a page may hold such words themselves.
  const own = page.reduce((sentence, value) => sentence.replaceAll(value, ''), ko);
  expect(own).not.toMatch(UNFILLED);
};

describe('the reader speaks Korean', () => {
  it.each(Object.keys(DIAGNOSTIC_CODES))('in whole sentences: %s', (code) => {
    const given = diagnostics.filter((diagnostic) => diagnostic.code === code);
    expect(given).not.toEqual([]);
    for (const { message, messages } of given) {
      expect(messages.en).toBe(message);
      expect(messages.ko).toMatch(/\p{Script=Hangul}[^\n]*(?:다|요)\.$/u);
      expectSameValues(messages, takenIn(messages.ko));
    }
  });

  it('of its suggestions too', () => {
    const suggestions = diagnostics.flatMap((diagnostic) => diagnostic.suggestions ?? []);
    expect(suggestions).not.toEqual([]);
    for (const { label, labels } of suggestions) {
      expect(labels.en).toBe(label);
      expect(labels.ko).toMatch(/\p{Script=Hangul}/u);
      expectSameValues(labels, takenIn(labels.ko));
    }
  });

  it('beside the English that everybody else gets', () => {
    for (const page of PAGES) {
      const { diagnostics: english, ...rest } = readTranscript(page);
      const { diagnostics: translated, ...same } = readTranslated(page);
      expect(same).toEqual(rest);
      expect(translated).toMatchObject(english);
      expect(JSON.stringify(english)).not.toMatch(/"(?:messages|labels)":/u);
    }
  });
});
