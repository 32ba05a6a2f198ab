import { directiveForm, LITERAL } from '../forms/directive-form';
import type { PageFacts } from '../forms/line-form';
import { LINE_FORMS } from '../forms/line-forms';
import type { PageLine } from '../lines/page-line';
import { innerStarts } from './inner-starts';
import type { Piece, Place } from './piece';

/** Cuts a line into its pieces: one, mostly; several where a marker has text stuck to it or breaks are lost. A blank line is one piece. */
export const cutLine = (line: PageLine, facts: PageFacts): Piece[] => {
  const lastWord = line.plain.trimEnd().length;
  const continues = line.plain.charAt(lastWord - 1) === '\\';
  const end = continues ? line.plain.slice(0, lastWord - 1).trimEnd().length : lastWord;
  const pieces: Piece[] = [];
  let start = firstWord(line, 0);
  if (start >= end) {
    return [{ line, start: 0, end: 0, doubts: [], kind: 'blank' }];
  }
  if (line.plain.startsWith(LITERAL, start)) {
    const literal = {
      line,
      start: start + LITERAL.length,
      end,
      doubts: [],
      kind: 'literal',
      outright: true,
    } as const;
    return [continues ? { ...literal, continues } : literal];
  }
  const directive = directiveForm({ line, start, end: lastWord }, facts);
  if (directive) {
    return [{ line, start, end: lastWord, doubts: [], outright: true, ...directive }];
  }
  const starts = innerStarts(line, facts);
  let next = 0;
  while (start < end) {
    while ((starts[next] ?? end) <= start && next < starts.length) next += 1;
    const piece = pieceAt({ line, start, end }, starts[next] ?? end, facts);
    pieces.push(piece);
    start = firstWord(line, piece.end);
  }
  return continues ? pieces.map((piece) => ({ ...piece, continues })) : pieces;
};

const firstWord = ({ plain }: PageLine, from: number): number => {
  let index = from;
  while (plain.charAt(index) === ' ') index += 1;
  return index;
};

/** A form sees no farther than to where the next thing begins, except in a bracket that closes behind that. */
const pieceAt = (stretch: Place, nextStart: number, facts: PageFacts): Piece => {
  const reach = trimmedTo(stretch, nextStart);
  for (const form of LINE_FORMS) {
    const match = form(reach, facts);
    if (match && match.end > stretch.start) {
      const { content, end, doubts = [] } = match;
      return { line: stretch.line, start: stretch.start, end, doubts, ...content };
    }
  }
  return { ...reach, doubts: [], kind: 'narration' };
};

const trimmedTo = ({ line, start }: Place, end: number): Place => ({
  line,
  start,
  end: start + line.plain.slice(start, end).trimEnd().length,
});
