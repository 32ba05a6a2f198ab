import { escapedSigns, escapedWords } from '../transcript/lines/escapes';

/** A directive whose value is words: `@headline …`. */
export const wordedDirective = (word: string, words: string): string =>
  `@${word} ${escapedWords(words)}`;

/** A directive with fields, which bars divide; null is an empty field, and empty ones at the end are left out. */
export const fieldedDirective = (word: string, fields: readonly (string | null)[]): string => {
  const last = fields.findLastIndex((field) => field !== null);
  const written = fields.slice(0, last + 1).map(printField);
  return `@${word}${written.map((field) => (field === '' ? '' : ` ${field}`)).join(' |')}`;
};

/** A field of a directive; an empty text is not the same as none. */
export const printField = (words: string | null): string =>
  words === null ? '' : escapedSigns(words, /\|/gu);

/** A paragraph that is narration whatever it looks like. */
export const printLiteral = (paragraph: string): string =>
  paragraph
    .split('\n')
    .map((line) => `\\ ${escapedWords(line)}`)
    .join('\\\n');
