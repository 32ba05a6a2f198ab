import { looksLikeName } from '../../names/looks-like-name';
import { withSigns } from '../lines/escapes';
import type { QuoteHead } from '../pieces/piece';

/** How a head is divided into who speaks and what they are. */
export type HeadDivision = 'slash' | 'comma' | 'parentheses' | 'none';

/** A head with how it is divided. */
export interface ReadHead {
  readonly head: QuoteHead;
  readonly division: HeadDivision;
}

const LONGEST_HEAD = 160;

/**
 * Where the colon stands that ends a quote's head; -1 when the words begin with no head. A colon in parentheses, in a time or in an
 * address is none of a head; neither is one after a finished sentence or an opening quotation mark.
 */
export const headColon = (words: string): number => {
  let depth = 0;
  for (let index = 0; index < Math.min(words.length, LONGEST_HEAD); index += 1) {
    const character = words.charAt(index);
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (depth <= 0 && (OPENING_MARK.test(character) || endsSentence(words, index))) return -1;
    else if (character === ':' && depth <= 0 && !isInsideNumberOrAddress(words, index)) {
      return index > 0 && !KOREAN_SENTENCE.test(words.slice(0, index).trimEnd()) ? index : -1;
    }
  }
  return -1;
};

const OPENING_MARK = /["“”「『]/u;
const KOREAN_SENTENCE = /(?:니다|습니까|[어아해]요|세요)$/u;

/** A stop before a space ends a sentence, but not after an initial or a short title (`J.`, `Dr.`, `Gov.`). */
const endsSentence = (words: string, index: number): boolean =>
  /[.!?…]/u.test(words.charAt(index)) &&
  /\s/u.test(words.charAt(index + 1)) &&
  !/(?:^|[\s.])\p{L}{1,4}$/u.test(words.slice(Math.max(0, index - 6), index));

const isInsideNumberOrAddress = (words: string, index: number): boolean =>
  (/\d/u.test(words.charAt(index - 1)) && /\d/u.test(words.charAt(index + 1))) ||
  words.startsWith('//', index + 1);

/** Reads the head of a quote: who is heard, and what they are, divided as the page divides them. Nothing is divided by guess. */
export const readHead = (printed: string): ReadHead => {
  const head = printed.trim();
  const slash = outside(head, '/');
  if (slash > 0) {
    return divided(head, slash, slash + 1, head.length, 'slash');
  }
  const parenthesis = head.endsWith(')') ? openingOfLast(head) : -1;
  if (parenthesis === 0) {
    return {
      head: { printed: head, name: null, affiliation: withSigns(head.slice(1, -1).trim()) },
      division: 'parentheses',
    };
  }
  if (parenthesis > 0 && !/\d{4}/u.test(head.slice(parenthesis))) {
    return divided(head, parenthesis, parenthesis + 1, head.length - 1, 'parentheses');
  }
  const comma = outside(head, ',');
  // An age may stand with the name: `Ok Dal-su (54), islander`.
  if (comma > 0 && looksLikeName(head.slice(0, comma).replace(/ ?\(\d{1,3}\)$/u, ''))) {
    return divided(head, comma, comma + 1, head.length, 'comma');
  }
  return { head: { printed: head, name: withSigns(head), affiliation: null }, division: 'none' };
};

const divided = (
  printed: string,
  nameEnd: number,
  start: number,
  end: number,
  division: HeadDivision,
): ReadHead => ({
  head: {
    printed,
    name: withSigns(printed.slice(0, nameEnd).trim()) || null,
    affiliation: withSigns(printed.slice(start, end).trim()) || null,
  },
  division,
});

/** Where a character first stands outside of parentheses; -1 when nowhere. */
const outside = (head: string, wanted: string): number => {
  let depth = 0;
  for (let index = 0; index < head.length; index += 1) {
    const character = head.charAt(index);
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === wanted && depth <= 0) return index;
  }
  return -1;
};

/** Where the parenthesis opens that the head's last character closes; -1 when it is not balanced. */
const openingOfLast = (head: string): number => {
  let depth = 0;
  for (let index = head.length - 1; index >= 0; index -= 1) {
    if (head.charAt(index) === ')') depth += 1;
    else if (head.charAt(index) === '(') depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
};
