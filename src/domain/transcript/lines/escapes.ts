/** Signs that a form may begin or end with, and that a backslash makes ordinary characters. */
const ESCAPABLE = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~※▶▷■◀【】⊙●○◎•·…「」『』“”‘’ㅣ';

/** The first of the private characters that stand for escaped signs, so that no rule takes them for signs. */
const FIRST_PRIVATE = 0xe000;

/** What the reader's rules see for an escaped sign; null when a backslash before this character is a backslash. */
export const escapedSign = (character: string): string | null => {
  const index = character === '' ? -1 : ESCAPABLE.indexOf(character);
  return index < 0 ? null : String.fromCharCode(FIRST_PRIVATE + index);
};

const PRIVATE = /[\ue000-\ue0ff]/gu;

/** Words as rules see them, with the signs back that were escaped. */
export const withSigns = (plain: string): string =>
  plain.replace(PRIVATE, (sign) => ESCAPABLE.charAt(sign.charCodeAt(0) - FIRST_PRIVATE) || sign);

const ESCAPED = /\\(.)/gu;

/** Words as printed, without the backslashes that escape signs. */
export const unescaped = (printed: string): string =>
  printed.includes('\\')
    ? printed.replace(ESCAPED, (both, character: string) =>
        escapedSign(character) === null ? both : character,
      )
    : printed;
