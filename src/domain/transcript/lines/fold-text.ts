import { escapedSign, NUMBERED_CHARACTER, numberedLength } from './escapes';

/** Characters that are not seen: zero-width spaces and joiners, direction marks, soft hyphens, byte order marks inside a text. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u;

const UNUSUAL = /[^\x20-\x5B\x5D-\x7E\uAC00-\uD7A3]/u;

/** What is written otherwise and means the same to the reader; each is one UTF-16 unit long, as is what it becomes. */
const SAME_MEANING: Readonly<Record<string, string>> = {
  '〔': '[',
  '〕': ']',
  '〈': '<',
  '〉': '>',
  '‹': '<',
  '›': '>',
  '︰': ':',
  '﹕': ':',
  '∶': ':',
};

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_DISTANCE = 0xfee0;

/** A line as rules see it, with the place of each of its characters in the line as printed. */
export interface FoldedText {
  readonly plain: string;
  /** Null when nothing was left out, so that both are counted alike. */
  readonly offsets: Uint32Array | null;
}

/**
 * Folds what pages write in several ways without a difference in meaning: every kind of space becomes a space, full-width letters
 * and punctuation become half-width, invisible characters are left out. A sign after a backslash becomes a private character, so that
 * no rule takes it for a sign, as does a character that is written as its number (see docs/transcript-notation.md). Linear.
 */
export const foldText = (text: string): FoldedText => {
  if (!UNUSUAL.test(text)) {
    return { plain: text, offsets: null };
  }
  const plain: string[] = [];
  const offsets: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const escape = character === '\\' ? escapeAt(text, index) : null;
    if (escape) {
      plain.push(escape.plain);
      offsets.push(index);
      index += escape.length - 1;
    } else if (!UNUSUAL.test(character)) {
      plain.push(character);
      offsets.push(index);
    } else if (!INVISIBLE.test(character)) {
      plain.push(foldCharacter(character));
      offsets.push(index);
    }
  }
  return {
    plain: plain.join(''),
    offsets: plain.length === text.length ? null : Uint32Array.from(offsets),
  };
};

/** What begins with a backslash and is more than that. */
const escapeAt = (text: string, index: number) => {
  const sign = escapedSign(text.charAt(index + 1));
  if (sign !== null) return { plain: sign, length: 2 };
  const length = numberedLength(text, index);
  return length === 0 ? null : { plain: NUMBERED_CHARACTER, length };
};

const foldCharacter = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST) {
    return String.fromCharCode(code - FULL_WIDTH_DISTANCE);
  }
  return /\s/u.test(character) ? ' ' : (SAME_MEANING[character] ?? character);
};
