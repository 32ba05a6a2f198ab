/** Marks that stand on the letter before them, joiners, and other characters that take no room. */
const NO_ROOM = /^[\p{Mn}\p{Me}\p{Cf}\u115f-\u11ff]$/u;

/** Characters that take two columns of a terminal (East Asian Width W and F): Hangul, Han, Kana, full-width forms, emoji. */
const WIDE =
  /^[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Emoji_Presentation}\u3000-\u303e\u30fb\u30fc\uff01-\uff60\uffe0-\uffe6]$/u;

const HALF_WIDTH = /^[\uff61-\uffdc]$/u;

/** How many columns a terminal gives a text that holds no control characters. */
export const displayWidth = (text: string): number =>
  Array.from(text).reduce((width, character) => width + widthOf(character), 0);

const widthOf = (character: string): number => {
  if (character < '\u0300') {
    return character === '\u00ad' ? 0 : 1;
  }
  // A decomposed Hangul syllable is as wide as its first letter.
  if (/^[\u1100-\u115e]$/u.test(character)) {
    return 2;
  }
  if (NO_ROOM.test(character)) {
    return 0;
  }
  return WIDE.test(character) && !HALF_WIDTH.test(character) ? 2 : 1;
};
