import { nameKey } from './name-key';
import { romanizationKeys } from './romanization-key';

/** What two printed names say of whom they name. */
export type NameComparison = 'same' | 'probable' | 'different';

/**
 * Compares two names in three steps: one spelling (but for case, spaces, hyphens, dots, apostrophes); probably one person (equal
 * under a key that no romanization of Korean changes, or under the North-South difference of an initial ㄹ); another.
 * Hangul and Latin letters are never the same here: that needs a Person's listed names.
 */
export const compareNames = (a: string, b: string): NameComparison => {
  const [keyA, keyB] = [nameKey(a), nameKey(b)];
  if (keyA === keyB) {
    return keyA === '' ? 'different' : 'same';
  }
  if (isHangul(keyA) && isHangul(keyB)) {
    return initialSound(keyA) === initialSound(keyB) ? 'probable' : 'different';
  }
  const keysOfB = new Set(romanizationKeys(b));
  return romanizationKeys(a).some((key) => keysOfB.has(key)) ? 'probable' : 'different';
};

const isHangul = (name: string): boolean => /^[가-힣]+$/u.test(name);

const SYLLABLES_PER_INITIAL = 588;
const RIEUL = 5;
const NIEUN = 2;
const SILENT = 11;

/** A Hangul name with an initial ㄹ or ㄴ made silent (류 → 유): where both are written for one family name. */
export const initialSound = (name: string): string => {
  const code = name.charCodeAt(0) - 0xac00;
  const initial = Math.floor(code / SYLLABLES_PER_INITIAL);
  return initial === RIEUL || initial === NIEUN
    ? String.fromCharCode(
        0xac00 + SILENT * SYLLABLES_PER_INITIAL + (code % SYLLABLES_PER_INITIAL),
      ) + name.slice(1)
    : name;
};
