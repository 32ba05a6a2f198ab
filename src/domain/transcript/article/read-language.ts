/** Languages by their scripts; the Latin one is English, since that is what pages are translated into. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp, weight: number])[] = [
  // One letter of Hangul or one kanji says as much as two or three letters of an alphabet.
  ['ko', /\p{Script=Hangul}/gu, 2.5],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 2.5],
  ['zh', /\p{Script=Han}/gu, 1.5],
  ['ru', /\p{Script=Cyrillic}/gu, 1],
  ['en', /\p{Script=Latin}/gu, 1],
];

/** The language that most of some texts is in, BCP 47. English when there are no letters. */
export const readLanguage = (texts: readonly string[]): string => {
  const weights = SCRIPTS.map(([language, letters, weight]) => ({
    language,
    weight: texts.reduce((sum, text) => sum + (text.match(letters)?.length ?? 0), 0) * weight,
  }));
  return weights.reduce((most, next) => (next.weight > most.weight ? next : most), {
    language: 'en',
    weight: 0,
  }).language;
};
