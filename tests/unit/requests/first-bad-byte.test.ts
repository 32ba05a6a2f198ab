import fc from 'fast-check';
import { isUtf8 } from 'node:buffer';
import { firstBadByte } from '../../../src/services/requests/first-bad-byte';

describe('firstBadByte', () => {
  it.each<[string, number[], number | null]>([
    ['no bytes', [], null],
    ['letters of every length', [...Buffer.from('aé가😀')], null],
    ['a byte order mark', [0xef, 0xbb, 0xbf, 0x61], null],
    ['a lone continuation byte', [0x61, 0x80], 1],
    ['a byte that UTF-8 never has', [0x61, 0xff], 1],
    ['a letter that is cut off by the end', [0x61, 0xea, 0xb0], 1],
    ['a letter that is cut off by another', [0xea, 0xb0, 0x61], 0],
    ['an overlong slash', [0xc0, 0xaf], 0],
    ['an overlong letter of three bytes', [0xe0, 0x9f, 0xbf], 0],
    ['half of a surrogate pair', [0xed, 0xa0, 0x80], 0],
    ['a letter beyond Unicode', [0xf4, 0x90, 0x80, 0x80], 0],
    ['Korean in CP949', [0x61, 0xb0, 0xa1], 1],
    ['UTF-16', [0xff, 0xfe, 0x61, 0x00], 0],
    ['a bad byte behind a replacement character', [0xef, 0xbf, 0xbd, 0x80], 3],
  ])('of %s', (_what, bytes, offset) => {
    expect(firstBadByte(Buffer.from(bytes))).toBe(offset);
  });

  it('leaves before it what Node takes for UTF-8, and nothing longer', () => {
    const likely = fc.constantFrom(
      0x61,
      0x80,
      0xb0,
      0xbf,
      0xc2,
      0xe0,
      0xea,
      0xed,
      0xf0,
      0xf4,
      0xff,
    );
    fc.assert(
      fc.property(fc.array(likely, { maxLength: 8 }), (list) => {
        const bytes = Buffer.from(list);
        const offset = firstBadByte(bytes);
        expect(offset === null).toBe(isUtf8(bytes));
        expect(isUtf8(bytes.subarray(0, offset ?? bytes.length))).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});
