import type { TipLine } from './stored-article';

type Way = Pick<TipLine, 'channel' | 'value'>;

/** Same channel and same value, however it is spaced or cased, is one tip line: equal keys. */
export const tipLineKey = (way: Way): string => `${way.channel}: ${foldedValue(way)}`;

/** As long as its column is. */
const LONGEST = 255;

/**
 * The name under which a new tip line is listed, which no other has: its channel and value, cut where they are too long, with a
 * number where another line has that name (one whose value begins alike, or one that an editor named so).
 */
export const tipLineName = (way: Way, taken: ReadonlySet<string>): string => {
  const whole = tipLineKey(way);
  let name = cut(whole, LONGEST);
  for (let number = 2; taken.has(name); number += 1) {
    const ending = ` (${number})`;
    name = `${cut(whole, LONGEST - ending.length)}${ending}`;
  }
  return name;
};

/** Never in the middle of a character. */
const cut = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '');

const foldedValue = ({ value }: Way): string =>
  value.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
