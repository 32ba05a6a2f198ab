import { nameKey } from './name-key';
import { romanizationKeys } from './romanization-key';

/**
 * The keys of which two names of probably one person share one: those that no romanization of Korean changes, or, for a name in
 * Hangul, itself with an initial ㄹ or ㄴ made silent, where North and South write one family name differently.
 * A name in Hangul and one in Latin letters never share a key.
 */
export const probableKeys = (name: string): readonly string[] => {
  const key = nameKey(name);
  return /^[가-힣]+$/u.test(key) ? [withSilentInitial(key)] : romanizationKeys(name);
};

const SYLLABLES_PER_INITIAL = 588;
const RIEUL = 5;
const NIEUN = 2;
const SILENT = 11;

/** 류 → 유: a Hangul name with an initial ㄹ or ㄴ made silent. */
const withSilentInitial = (name: string): string => {
  const code = name.charCodeAt(0) - 0xac00;
  const initial = Math.floor(code / SYLLABLES_PER_INITIAL);
  return initial === RIEUL || initial === NIEUN
    ? String.fromCharCode(
        0xac00 + SILENT * SYLLABLES_PER_INITIAL + (code % SYLLABLES_PER_INITIAL),
      ) + name.slice(1)
    : name;
};
