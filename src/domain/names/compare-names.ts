import { nameKey } from './name-key';
import { probableKeys } from './probable-keys';

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
  const keysOfB = new Set(probableKeys(b));
  return probableKeys(a).some((key) => keysOfB.has(key)) ? 'probable' : 'different';
};
