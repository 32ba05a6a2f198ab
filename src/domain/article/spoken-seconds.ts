/** How fast a language is read aloud on air: so many units a minute, a unit being a word or a syllable block. */
export interface ReadingSpeed {
  readonly unit: 'word' | 'syllable';
  readonly perMinute: number;
}

export type ReadingSpeeds = Readonly<Record<string, ReadingSpeed>>;

/** Usual speeds of news reading; a newsroom may set its own. `*` is for every other language. */
export const READING_SPEEDS: ReadingSpeeds = {
  ko: { unit: 'syllable', perMinute: 350 },
  en: { unit: 'word', perMinute: 190 },
  '*': { unit: 'word', perMinute: 170 },
};

const DEFAULT_SPEED: ReadingSpeed = { unit: 'word', perMinute: 170 };

/**
 * Estimates how long some texts take to say.
 * @param language BCP 47; its first subtag chooses the speed
 * @returns whole seconds
 */
export const spokenSeconds = (
  texts: readonly string[],
  language: string,
  speeds: ReadingSpeeds = READING_SPEEDS,
): number => {
  const [primary = ''] = language.toLowerCase().split('-');
  const speed = speeds[primary] ?? speeds['*'] ?? DEFAULT_SPEED;
  const units = texts.reduce((sum, text) => sum + countUnits(text, speed.unit), 0);
  return Math.round((units * 60) / speed.perMinute);
};

/** A syllable is one letter of Hangul or one digit; words of other scripts count their vowels, roughly, as half their letters. */
const countUnits = (text: string, unit: ReadingSpeed['unit']): number => {
  switch (unit) {
    case 'word':
      return text.match(/\S+/gu)?.length ?? 0;
    case 'syllable': {
      const blocks = text.match(/[\p{Script=Hangul}\p{Script=Han}\d]/gu)?.length ?? 0;
      const letters = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
      return blocks + letters / 2;
    }
  }
};
