import type { TextEdit, TextRange } from '../../diagnostics/diagnostic';
import { rawOffset } from '../lines/page-line';
import type { Place } from './piece';

/** A place as lines and columns of the page. */
export const rangeOf = ({ line, start, end }: Place): TextRange => ({
  line: line.number,
  column: rawOffset(line, start) + 1,
  endLine: line.number,
  endColumn: end > start ? rawOffset(line, end - 1) + 2 : rawOffset(line, start) + 1,
});

/** Puts words in at a place of a line; `index` counts characters of its `plain`. */
export const insertion = ({ line }: Place, index: number, text: string): TextEdit => ({
  ...rangeOf({ line, start: index, end: index }),
  text,
});

/** From where one place ends to where another begins. */
export const between = (before: Place, after: Place): TextRange => {
  const [{ endLine, endColumn }, { line, column }] = [rangeOf(before), rangeOf(after)];
  return { line: endLine, column: endColumn, endLine: line, endColumn: column };
};
