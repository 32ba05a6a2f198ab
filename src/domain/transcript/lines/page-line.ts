import { unescaped } from './escapes';
import { foldText } from './fold-text';
import { splitLines } from './split-lines';

/** A physical line, and the same line as the reader's rules see it. */
export interface PageLine {
  /** Counted from 1. */
  readonly number: number;
  /** To the letter. */
  readonly text: string;
  /** Without invisible characters, with plain spaces and half-width punctuation; see fold-text.ts. */
  readonly plain: string;
  /** Where a character of `plain` stands in `text`; null when both are counted alike. */
  readonly offsets: Uint32Array | null;
  /** Where each square bracket closes that opens on this line and is closed on it, by its place in `plain`. */
  readonly closings: ReadonlyMap<number, number>;
}

/** The lines of a page. */
export const pageLines = (text: string): PageLine[] =>
  splitLines(text).map((line, index) => {
    const folded = foldText(line);
    return { number: index + 1, text: line, ...folded, closings: closingsOf(folded.plain) };
  });

const NO_CLOSINGS: ReadonlyMap<number, number> = new Map();

/** Brackets inside brackets are balanced. Linear, however many open. */
const closingsOf = (plain: string): ReadonlyMap<number, number> => {
  if (!plain.includes('[')) {
    return NO_CLOSINGS;
  }
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: bracket, index } of plain.matchAll(/[[\]]/gu)) {
    const opening = bracket === '[' ? (open.push(index), undefined) : open.pop();
    if (opening !== undefined) {
      closings.set(opening, index);
    }
  }
  return closings;
};

/** Where the character of `plain` at `index` stands in the line's text, counted from 0. */
export const rawOffset = ({ offsets, text, plain }: PageLine, index: number): number => {
  if (index >= plain.length) {
    return text.length;
  }
  return offsets?.[index] ?? index;
};

/** The words of a stretch of a line as printed, without the space around them and the backslashes that escape signs. */
export const printedWords = (line: PageLine, start: number, end: number): string =>
  unescaped(trimmed(line.text.slice(rawOffset(line, start), rawOffset(line, end))));

/** Like `String.trim`, and zero-width characters count as space. */
export const trimmed = (text: string): string => {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text.charAt(start))) start += 1;
  while (end > start && isEdge(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
};

const isEdge = (character: string): boolean => /[\s\u200B-\u200F\u2060\uFEFF]/u.test(character);
