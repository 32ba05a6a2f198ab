import { displayWidth } from '../domain/text/display-width';

/** A stretch of a text that fits on one row of a terminal; `start` and `end` count UTF-16 units of the text. */
export interface Row {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into rows of so many columns: behind a space where there is one, inside of a word where it is longer than a row.
 * @param columns null: the text is one row
 */
export const wrapColumns = (text: string, columns: number | null): readonly Row[] => {
  if (columns === null) return [{ start: 0, end: text.length }];
  const rows: Row[] = [];
  let [start, index, width, lastSpace] = [0, 0, 0, 0];
  for (const character of text) {
    const taken = displayWidth(character);
    if (width + taken > columns && character !== ' ') {
      const end = lastSpace > start ? lastSpace : index;
      rows.push({ start, end });
      width = displayWidth(text.slice(end, index));
      start = end;
    }
    width += taken;
    index += character.length;
    if (character === ' ') lastSpace = index;
  }
  return [...rows, { start, end: text.length }];
};
