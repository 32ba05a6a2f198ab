import { HANGUL_SURNAMES, LONG_HANGUL_SURNAMES } from './hangul-surnames';
import { NOT_A_HANGUL_NAME, NOT_IN_A_LATIN_NAME } from './spoken-name-patterns';

const HANGUL_NAME = /^[가-힣]{2,4}$/u;
const MASKED_HANGUL_NAME = /^[가-힣](?:[가-힣]?[○◯OX*]{1,2}|씨|모 ?씨)$/u;
const LATIN_WORD = String.raw`\p{Lu}(?:\.|[\p{L}\p{M}'’-]*)`;
const LATIN_TITLE = '(?:(?:Dr|Prof|Mr|Ms|Mrs|Gen|Col|Sen|Rep|Gov)\\. )?';
const LATIN_NAME = new RegExp(
  `^${LATIN_TITLE}${LATIN_WORD}(?: (?:(?:al|bin|da|de|del|der|di|du|el|la|le|van|von) )?${LATIN_WORD}){1,3}$`,
  'u',
);

/** Whether words read like one person's name, in Hangul or in Latin letters; they may be something else all the same. */
export const looksLikeName = (words: string): boolean => {
  const name = words.trim();
  if (name.length > 60) {
    return false;
  }
  return looksLikeHangulName(name) || MASKED_HANGUL_NAME.test(name) || looksLikeLatinName(name);
};

/** Two to four letters of Hangul that begin with a family name. */
export const looksLikeHangulName = (name: string): boolean => {
  const joined = name.replace(/ /gu, '');
  return (
    HANGUL_NAME.test(joined) &&
    !NOT_A_HANGUL_NAME.has(joined) &&
    (HANGUL_SURNAMES.has(joined.charAt(0)) || LONG_HANGUL_SURNAMES.includes(joined.slice(0, 2))) &&
    (joined.length < 4 || name !== joined || LONG_HANGUL_SURNAMES.includes(joined.slice(0, 2)))
  );
};

const looksLikeLatinName = (name: string): boolean =>
  LATIN_NAME.test(name) && !name.split(' ').some((word) => NOT_IN_A_LATIN_NAME.has(word));
