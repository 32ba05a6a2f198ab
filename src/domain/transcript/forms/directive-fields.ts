import { rawOffset, trimmed } from '../lines/page-line';
import { unescaped } from '../lines/escapes';
import type { Place } from '../pieces/piece';

/** Where the fields of a directive stand, which bars divide: ordinary ones, not full-width ones. */
export const fieldPlaces = ({ line, start, end }: Place): Place[] => {
  const bars = [...line.plain.slice(start, end).matchAll(/\|/gu)]
    .map(({ index }) => start + index)
    .filter((bar) => line.text.charAt(rawOffset(line, bar)) === '|');
  return [start, ...bars.map((bar) => bar + 1)].map((from, index) => ({
    line,
    start: from,
    end: bars[index] ?? end,
  }));
};

/** The fields of a directive to the letter; null for one in which nothing is written. */
export const directiveFields = (value: Place): (string | null)[] =>
  fieldPlaces(value).map(({ line, start, end }) => {
    const written = trimmed(line.text.slice(rawOffset(line, start), rawOffset(line, end)));
    return written === '' ? null : unescaped(written);
  });

/** The first word of a directive's value, and what stands behind it. */
export const firstWord = ({ line, start, end }: Place): { word: string; rest: Place } => {
  const [word = ''] = /^[^ ]*/u.exec(line.plain.slice(start, end)) ?? [];
  return { word, rest: { line, start: start + word.length, end } };
};
