import fc from 'fast-check';
import { DIAGNOSTIC_CODES } from '../../src/domain/diagnostics/diagnostic-codes';
import { readBody } from '../../src/domain/article/segment-body';
import { readTranscript } from '../../src/domain/transcript/read-transcript';
import { LINE_CLASSES } from '../../src/domain/transcript/reading';
import { damagedPage, mutatedFixture } from '../support/damaged-page';

/** A nightly run reads many more: READING_CASES=100000. */
const numRuns = Number(process.env['READING_CASES'] ?? 1_000);

const anyText = (): fc.Arbitrary<string> =>
  fc.oneof(fc.string({ unit: 'binary' }), damagedPage(), mutatedFixture());

const asRead = (text: string): string => text.replace(/^\uFEFF/u, '').replace(/\r\n/gu, '\n');

describe('reading any text', () => {
  it('loses no character: the lines rebuild it', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { lines } = readTranscript(text);
        expect(lines.map((line) => line.text).join('\n')).toBe(asRead(text));
      }),
      { numRuns },
    );
  });

  it('gives every physical line a number from 1 on and exactly one class', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { lines } = readTranscript(text);
        expect(lines.map(({ number }) => number)).toEqual(
          asRead(text)
            .split('\n')
            .map((_, index) => index + 1),
        );
        expect(lines.every((line) => LINE_CLASSES.includes(line.class))).toBe(true);
      }),
      { numRuns },
    );
  });

  it('drops no narrated line: its words are in the article', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { lines, article } = readTranscript(text);
        const words = withoutSpaces(
          article.segments
            .flatMap(({ body, toss, signOff, quotes }) => [
              ...readBody(body).map((part) => (part.kind === 'narration' ? part.text : '')),
              toss ?? '',
              signOff ?? '',
              ...quotes.map((quote) => quote.text),
            ])
            .join('\n'),
        );
        for (const line of lines.filter(
          ({ class: kind, text: line }) =>
            (kind === 'toss' || kind === 'sign-off') && !/[@\\]/u.test(line),
        )) {
          expect(words).toContain(withoutSpaces(line.text).slice(0, 5));
        }
        expect(lines.some((line) => line.class === 'unparsed')).toBe(false);
      }),
      { numRuns },
    );
  });

  it('places every diagnostic inside the page and under a known code, suggestions too', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { lines, diagnostics } = readTranscript(text);
        for (const { code, suggestions = [], related = [], ...range } of diagnostics) {
          expect(Object.keys(DIAGNOSTIC_CODES)).toContain(code);
          const ranges = [range, ...related, ...suggestions.flatMap(({ edits }) => edits)];
          for (const { line, column, endLine, endColumn } of ranges) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(column).toBeGreaterThanOrEqual(1);
            expect(endLine).toBeGreaterThanOrEqual(line);
            expect(endLine > line || endColumn >= column).toBe(true);
            expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1]?.text.length ?? -1) + 1);
          }
        }
      }),
      { numRuns },
    );
  });

  it('places every quote exactly once, in order', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        for (const { body, quotes } of readTranscript(text).article.segments) {
          const places = readBody(body).flatMap((part) =>
            part.kind === 'quote-place' ? [part.order] : [],
          );
          expect(places).toEqual(quotes.map(({ order }) => order));
        }
      }),
      { numRuns },
    );
  });
});

const withoutSpaces = (text: string): string =>
  text.replace(/[\s\u200B-\u200F\u2060\uFEFF]+/gu, '');
