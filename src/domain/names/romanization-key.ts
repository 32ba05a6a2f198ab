import { SURNAME_SPELLINGS } from './korean-surnames';

/** Romanizations of one Korean sound, written in one way; applied in order, longer spellings before the ones they hold. */
const SOUND_RULES: readonly (readonly [RegExp, string])[] = [
  [/ck|kk|gg|q/gu, 'k'],
  [/tt|dd/gu, 't'],
  [/pp|bb/gu, 'p'],
  [/jj|tch|ch/gu, 'j'],
  [/sh|ss/gu, 's'],
  [/ph|f/gu, 'p'],
  // 수 and 서 are told apart at a word's end, where `u` is never 어.
  [/(?:oo|u)$/u, 'w'],
  [/weo|uo/gu, 'wo'],
  // 희 is hee and hui; this goes before the single vowels.
  [/eui|ui|ee/gu, 'i'],
  [/yeo|yoo|you|yo|yu/gu, 'y'],
  [/eo|eu|oo|ou|uh|oh|u|o/gu, 'o'],
  [/ae|ai|ay|e/gu, 'e'],
  [/y?i/gu, 'i'],
  [/g/gu, 'k'],
  [/d/gu, 't'],
  [/b|v/gu, 'p'],
  [/z/gu, 'j'],
  [/l/gu, 'r'],
  [/h$/gu, ''],
];

const SURNAMES = new Map(
  SURNAME_SPELLINGS.flatMap(([first = '', ...rest]) =>
    [first, ...rest].map((spelling) => [spelling, first] as const),
  ),
);

/**
 * The keys under which a romanized Korean name is probably the same person's, whatever romanization is used. A name is keyed with
 * its family name first and last, since pages write both orders, and as one word, since translation runs names together
 * (`Bakwongap`). Empty for names that are not in Latin letters.
 */
export const romanizationKeys = (name: string): string[] => {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’.]/gu, '')
    .toLowerCase()
    .split(/[\s\p{Pd},]+/u)
    .filter((word) => word !== '');
  const [first = '', ...others] = words;
  if (!words.every((word) => /^[a-z]+$/u.test(word)) || words.length > MOST_WORDS || first === '') {
    return [];
  }
  return others.length === 0
    ? [sound(first), ...keysOfOneWord(first)]
    : [keyOf(first, others), keyOf(words.at(-1), words.slice(0, -1)), sound(words.join(''))];
};

const MOST_WORDS = 3;
const SHORTEST_SURNAME = 2;
const SHORTEST_GIVEN_NAME = 3;
const LONGEST_SURNAME = 6;

/** A name run together, divided after each family name with which it may begin. */
const keysOfOneWord = (word: string): string[] => {
  const keys: string[] = [];
  for (let end = SHORTEST_SURNAME; end <= LONGEST_SURNAME; end += 1) {
    const given = word.slice(end);
    if (SURNAMES.has(word.slice(0, end)) && given.length >= SHORTEST_GIVEN_NAME) {
      keys.push(keyOf(word.slice(0, end), [given]));
    }
  }
  return keys;
};

const keyOf = (surname: string | undefined, given: readonly string[]): string => {
  const family = SURNAMES.get(surname ?? '') ?? sound(surname ?? '');
  return `${family} ${sound(given.join(''))}`;
};

const sound = (word: string): string =>
  SOUND_RULES.reduce((spelling, [pattern, letter]) => spelling.replace(pattern, letter), word);

/** Whether a word in Latin letters is a romanized Korean family name. */
export const isKoreanSurname = (word: string): boolean => SURNAMES.has(word.toLowerCase());
