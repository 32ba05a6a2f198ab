import fc from 'fast-check';
import {
  readBody,
  splitParagraphs,
  writeBody,
  type BodyPart,
} from '../../../src/domain/article/segment-body';

const narration = (text: string): BodyPart => ({ kind: 'narration', text });
const place = (order: number): BodyPart => ({ kind: 'quote-place', order });

describe('a segment body', () => {
  it.each<[string, string, BodyPart[]]>([
    ['nothing', '', []],
    ['only blank lines', '\n \n\n\t\n', []],
    ['one paragraph', 'The pier is empty.', [narration('The pier is empty.')]],
    ['a paragraph of two lines', 'The pier\nis empty.', [narration('The pier\nis empty.')]],
    ['blank lines that hold spaces', 'One.\n \n\t\nTwo.', [narration('One.'), narration('Two.')]],
    ['Windows line ends', 'One.\r\n\r\nTwo.', [narration('One.\r'), narration('Two.')]],
    ['an indented paragraph', 'One.\n\n  Two.', [narration('One.'), narration('  Two.')]],
    ['a place', 'One.\n\n{{quote:12}}\n\nTwo.', [narration('One.'), place(12), narration('Two.')]],
    ['a place inside a sentence', 'See {{quote:1}}.', [narration('See {{quote:1}}.')]],
    ['a place with a space', '{{quote: 1}}', [narration('{{quote: 1}}')]],
    ['a page that printed a place', '\\{{quote:1}}', [narration('{{quote:1}}')]],
    ['a page that printed that', '\\\\{{quote:1}}', [narration('\\{{quote:1}}')]],
  ])('of %s is read in its parts', (_what, body, parts) => {
    expect(readBody(body)).toEqual(parts);
  });

  it('is read again as it was written', () => {
    const line = fc
      .oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('{{quote:1}}', '\\{{quote:1}}'))
      .filter((text) => text.trim() !== '' && !text.includes('\n'));
    const part = fc.oneof(
      fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => narration(lines.join('\n'))),
      fc.nat().map(place),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        expect(readBody(writeBody(parts))).toEqual(parts);
      }),
    );
  });
});

describe('splitParagraphs', () => {
  it('keeps every character that is not a blank line', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '가', ' ', '\n', '\t', '\n\n')), (pieces) => {
        const text = pieces.join('');
        const letters = (words: string) => words.replace(/\s/gu, '');
        expect(letters(splitParagraphs(text).join(''))).toBe(letters(text));
      }),
    );
  });
});
