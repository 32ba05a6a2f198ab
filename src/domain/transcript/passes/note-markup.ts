import type { Doubt, Piece } from '../pieces/piece';
import { rangeOf } from '../pieces/place-range';
import { isSpoken } from './is-spoken';
import type { ReadingPass } from './reading-pass';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  middot: '·',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
};

const REST =
  /&(?:#(?<number>\d{2,6})|#x(?<hex>[\dA-F]{2,5})|(?<name>[a-z]{2,6}));|<\/?(?:b|i|u|strong|em|span|a|font)(?:\s[^<>]{0,80})?>/giu;

/** Notes rests of HTML inside of what is said. They stay as they stand; what they mean is offered. */
export const noteMarkup: ReadingPass = (pieces) =>
  pieces.map((piece) => {
    const doubts = isSpoken(piece) || piece.kind === 'headline' ? restsIn(piece) : [];
    return doubts.length === 0 ? piece : { ...piece, doubts: [...piece.doubts, ...doubts] };
  });

const restsIn = (piece: Piece): Doubt[] => {
  const plain = piece.line.plain.slice(piece.start, piece.end);
  if (piece.outright || !/[&<]/u.test(plain)) return [];
  return [...plain.matchAll(REST)].flatMap(({ 0: rest, index, groups = {} }): Doubt[] => {
    const meant = meaningOf(groups);
    if (meant === null) return [];
    const start = piece.start + index;
    const range = rangeOf({ line: piece.line, start, end: start + rest.length });
    return [
      {
        code: 'markup-rest',
        message: {
          en: `"${rest}" is a rest of HTML.`,
          ko: `"${rest}" 부분은 HTML 찌꺼기입니다.`,
        },
        range,
        suggestions: [
          {
            label:
              meant === ''
                ? { en: `Take out "${rest}".`, ko: `"${rest}" 지우기` }
                : { en: `Write "${meant}" for "${rest}".`, ko: `"${rest}" 대신 "${meant}" 쓰기` },
            edits: [{ ...range, text: meant }],
          },
        ],
      },
    ];
  });
};

/** The character that is meant; none for a tag, null for what is no rest of HTML. */
const meaningOf = (groups: Readonly<Record<string, string | undefined>>): string | null => {
  const { number, hex, name } = groups;
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? null;
  const code = number === undefined ? Number.parseInt(hex ?? '', 16) : Number(number);
  if (Number.isNaN(code)) return '';
  return code >= 32 && code < 0xd800 ? String.fromCharCode(code) : null;
};
