import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readTranscript } from '../../src/domain/transcript/read-transcript';

const seed = readFileSync(
  path.resolve(__dirname, '../../database/seeds/ytn-north-korean-troops/report.txt'),
  'utf8',
);
const pieces = seed.split(/(?<=[\n\s:[\]])/u);

const rebuilt = (text: string): string =>
  readTranscript(text)
    .lines.map((line) => line.text)
    .join('\n');

const asRead = (text: string): string => text.replace(/^\uFEFF/u, '').replace(/\r\n/gu, '\n');

describe('reading a page', () => {
  it('loses no character of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(rebuilt(text)).toBe(asRead(text));
      }),
      { numRuns: 1_000 },
    );
  });

  it('loses no character of a damaged report', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(pieces), (damaged) => {
        const text = damaged.join('');
        expect(rebuilt(text)).toBe(asRead(text));
      }),
      { numRuns: 300 },
    );
  });

  it('numbers the lines from 1, one entry for every physical line', () => {
    const { lines } = readTranscript(seed);
    expect(lines.map(({ number }) => number)).toEqual(
      seed.split('\n').map((_, index) => index + 1),
    );
  });
});
