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
  [/yeo|you|yo|yu/gu, 'y'],
  [/eo|eu|oo|ou|uh|oh|u|o/gu, 'o'],
  [/ae|ai|ay|e/gu, 'e'],
  [/ui|ee|y?i/gu, 'i'],
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
 * its family name first and last, since pages write both orders. Empty for names that are not in Latin letters.
 */
export const romanizationKeys = (name: string): string[] => {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’.]/gu, '')
    .toLowerCase()
    .split(/[\s\p{Pd},]+/u)
    .filter((word) => word !== '');
  const latin = words.every((word) => /^[a-z]+$/u.test(word));
  if (!latin || words.length < 2 || words.length > 3) {
    return [];
  }
  return [keyOf(words[0], words.slice(1)), keyOf(words.at(-1), words.slice(0, -1))];
};

const keyOf = (surname: string | undefined, given: readonly string[]): string => {
  const family = SURNAMES.get(surname ?? '') ?? sound(surname ?? '');
  return `${family} ${sound(given.join(''))}`;
};

const sound = (word: string): string =>
  SOUND_RULES.reduce((spelling, [pattern, letter]) => spelling.replace(pattern, letter), word);
