/** Signs that a form may begin or end with, and that a backslash makes ordinary characters. */
const ESCAPABLE = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~※▶▷■◀【】⊙●○◎•·…「」『』“”‘’ㅣ';

/** The first of the private characters that stand for escaped signs, so that no rule takes them for signs. */
const FIRST_PRIVATE = 0xe000;

/** What the reader's rules see for an escaped sign; null when a backslash before this character is a backslash. */
export const escapedSign = (character: string): string | null => {
  const index = character === '' ? -1 : ESCAPABLE.indexOf(character);
  return index < 0 ? null : String.fromCharCode(FIRST_PRIVATE + index);
};

/** What the rules see for a character that is written as its number. */
export const NUMBERED_CHARACTER = '\ue0ff';

/** A character as its number; without one, no character: words that are there and empty. */
const NUMBERED = /\\u\{(?:(?:0{0,5}[\dA-F]{1,5})|(?:10[\dA-F]{4}))?\}/iy;

/** How long the number is that is written at a place of a text, with its signs; 0 when there is none. */
export const numberedLength = (text: string, index: number): number => {
  NUMBERED.lastIndex = index;
  return NUMBERED.exec(text)?.[0].length ?? 0;
};

const PRIVATE = /[\ue000-\ue0ff]/gu;

/** Words as rules see them, with the signs back that were escaped. */
export const withSigns = (plain: string): string =>
  plain.replace(PRIVATE, (sign) => ESCAPABLE.charAt(sign.charCodeAt(0) - FIRST_PRIVATE) || sign);

const ESCAPED = /\\u\{([\dA-F]{0,6})\}|\\(.)/giu;

/** Words as printed, without the backslashes that escape signs, and with the characters that are written as their numbers. */
export const unescaped = (printed: string): string =>
  printed.includes('\\')
    ? printed.replace(ESCAPED, (whole: string, number?: string, sign?: string) => {
        if (sign !== undefined) return escapedSign(sign) === null ? whole : sign;
        return numberedLength(whole, 0) === 0 ? whole : characterOf(number ?? '');
      })
    : printed;

const characterOf = (number: string): string =>
  number === '' ? '' : String.fromCodePoint(Number.parseInt(number, 16));

/** What stands at the end of a line, or next to a divider, is not seen and not read. */
const EDGES =
  /^[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]+|[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]+$/gu;
/** Half a character has no place in UTF-8. */
const UNSEEN = /\n|\p{Surrogate}/gu;
/** A backslash that stays one: before a letter or a digit. */
const BACKSLASH = /\\(?![\p{L}\p{N}])|\\(?=u\{)/gu;

/** Words so that reading them gives the same words: only what would be lost or read otherwise is written in another way. */
export const escapedWords = (words: string): string =>
  words === ''
    ? '\\u{}'
    : words.replace(BACKSLASH, '\\\\').replace(EDGES, numbered).replace(UNSEEN, numbered);

/** The same for a place where signs have a meaning: those are escaped too. @param signs a pattern with the flag `g` */
export const escapedSigns = (words: string, signs: RegExp): string =>
  escapedWords(words).replace(signs, '\\$&');

const numbered = (characters: string): string =>
  Array.from(
    characters,
    (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  ).join('');
