import fc from 'fast-check';
import { goldenCases, goldenInput } from './golden';

/** Lines of report pages, markers and credits among them: words that a reader may take for more than words. */
const PRINTED_LINES = [
  ...new Set(
    goldenCases('transcript')
      .flatMap((name) => goldenInput('transcript', name, 'page.txt').split('\n'))
      .map((line) => line.trim())
      .filter((line) => line !== '' && line.length < 120),
  ),
];

/** What looks like a sign, a place of a quote or a directive. */
const SIGNS = [
  '{{quote:1}}',
  '\\{{quote:2}}',
  '@segment anchor',
  '@credits',
  '\\ [Anchor]',
  '\\[',
  '\\u{41}',
  '\\',
  ' | ',
  '"',
  ']',
  '[',
  '｜',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\ue001',
] as const;

/** Words as they stand in any field: Unicode, and what looks like markers, credits and places of quotes. */
export const anyWords: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(...PRINTED_LINES),
  fc
    .array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom(...PRINTED_LINES)), { maxLength: 3 })
    .map((parts) => parts.join('')),
);

/** The same, or none. */
export const optionalWords: fc.Arbitrary<string | null> = fc.option(anyWords);

/** One paragraph: some lines, none of them blank. */
export const paragraph: fc.Arbitrary<string> = fc
  .array(
    anyWords.filter((line) => line.trim() !== '' && !line.includes('\n')),
    { minLength: 1, maxLength: 2 },
  )
  .map((lines) => lines.join('\n'));

/** What several paragraphs may hold: blank lines, spaces at the ends, other line ends, Hangul in either form, joined emoji. */
export const anyParagraphs: fc.Arbitrary<string> = fc.oneof(
  anyWords,
  fc.array(paragraph, { minLength: 2, maxLength: 3 }).map((paragraphs) => paragraphs.join('\n\n')),
  fc.constantFrom(
    ' \t 왜? \r\n\n\n',
    '기자'.normalize('NFD'),
    '👩🏽‍🚒 🇰🇷',
    '긴 글이다. '.repeat(1_000),
    '\\\\{{quote:1}}',
    "'; -- \\0 ${x} %s ?",
  ),
);
