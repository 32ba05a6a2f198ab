import fc from 'fast-check';
import { goldenCases, goldenInput } from './golden';

/** Pieces of all golden pages: words, brackets, line ends. */
const PIECES = goldenCases('transcript').flatMap((name) =>
  goldenInput('transcript', name, 'page.txt').split(/(?<=[\n\s:[\]<>◀▶])/u),
);

/** What damages pages: brackets and marks of every kind, odd spaces and line ends, rests of HTML, lone surrogates. */
const DAMAGE = [
  ...Array.from('[]<>◀▶【】()※▷■⊙:ㅣ|/,"“”‘’#@{}'),
  '\n',
  '\r\n',
  '\r',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\ud800',
  '<br />',
  'br br',
  '［',
  '］',
  '：',
  '{{quote:1}}',
  '[Anchor]',
  '[기자]',
  '2024.12.29 AM 12:08',
] as const;

/** A golden page with pieces taken out, doubled, moved and damaged. */
export const damagedPage = (): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
        { weight: 2, arbitrary: fc.constantFrom(...DAMAGE) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      ),
      { maxLength: 80 },
    )
    .map((pieces) => pieces.join(''));

/** One whole golden page with a few places cut, doubled or filled with damage. */
export const mutatedFixture = (): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...goldenCases('transcript')),
      fc.array(
        fc.tuple(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.nat(30),
          fc.constantFrom('', ...DAMAGE),
        ),
        {
          maxLength: 6,
        },
      ),
    )
    .map(([name, changes]) =>
      changes.reduce(
        (text, [place, length, words]) => {
          const start = Math.floor(place * text.length);
          return text.slice(0, start) + words + text.slice(start + length);
        },
        goldenInput('transcript', name, 'page.txt'),
      ),
    );
