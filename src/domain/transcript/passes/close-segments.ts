import { isHandOver, nameInSignOff, nameInToss } from '../../names/spoken-name';
import type { SegmentRole } from '../../article/vocabulary';
import type { Piece, Place } from '../pieces/piece';
import type { ReadingPass } from './reading-pass';

/**
 * Finds what closes each segment: an anchor's hand-over, where somebody else speaks next, or a sign-off. The position tells, not
 * the wording: "This is Na Ha-neul" is a hand-over when the anchor says it. Where the paragraph holds more, only its last sentences are it.
 */
export const closeSegments: ReadingPass = (pieces) => {
  const closings = new Map<number, Closing>();
  let role: SegmentRole | null = 'unmarked';
  let last = -1;
  pieces.forEach((piece, index) => {
    if (piece.kind === 'marker') {
      note(closings, pieces, last, closingOf(pieces[last], role, piece.role));
      [role, last] = [piece.role, -1];
    } else if (isSpoken(piece)) {
      last = index;
    }
  });
  note(closings, pieces, last, closingOf(pieces[last], role, null));
  return pieces.flatMap((piece, index) => {
    const closing = closings.get(index);
    return closing ? cutClosing(piece, closing) : [piece];
  });
};

interface Closing {
  readonly kind: 'toss' | 'sign-off';
  readonly name: string | null;
  /** Where it begins in the line's `plain`. */
  readonly start: number;
}

const note = (
  closings: Map<number, Closing>,
  pieces: readonly Piece[],
  index: number,
  closing: Closing | null,
): void => {
  if (closing && pieces[index]) {
    closings.set(index, closing);
  }
};

const isSpoken = ({ kind }: Piece): boolean =>
  kind === 'narration' || kind === 'quote' || kind === 'quote-more' || kind === 'bracket';

const closingOf = (
  piece: Piece | undefined,
  role: SegmentRole | null,
  next: SegmentRole | null,
): Closing | null => {
  if (piece?.kind !== 'narration') {
    return null;
  }
  const handsOver = role === 'anchor' && next !== null && next !== 'anchor';
  return handsOver ? tossIn(piece) : role === 'anchor' ? null : signOffIn(piece);
};

const tossIn = (piece: Place): Closing | null => {
  const sentences = lastSentences(piece);
  const named = sentences.find(({ words }) => nameInToss(words) !== null);
  const found = named ?? sentences.slice(0, 1).find(({ words }) => isHandOver(words));
  return found ? { kind: 'toss', name: nameInToss(found.words), start: found.start } : null;
};

const signOffIn = (piece: Place): Closing | null => {
  const [last] = lastSentences(piece);
  const name = last ? nameInSignOff(last.words) : null;
  return last && name !== null ? { kind: 'sign-off', name, start: last.start } : null;
};

/** After a stop, but not after an initial such as `J.`. */
const SENTENCE_END = /(?<=[^\s.]{2}[.!?…。]['"”’)]*) +/gu;
const LONGEST_CLOSING = 400;
const MOST_SENTENCES = 3;

/** The last sentences of a paragraph, the last one first. */
const lastSentences = ({ line, start, end }: Place): { words: string; start: number }[] => {
  const from = Math.max(start, end - LONGEST_CLOSING);
  const plain = line.plain.slice(from, end);
  const starts = [...plain.matchAll(SENTENCE_END)].map(
    (space) => from + space.index + space[0].length,
  );
  // A paragraph cut off by the bound begins with no whole sentence.
  const all = from === start ? [from, ...starts] : starts;
  return all
    .map((first, index) => ({
      start: first,
      words: line.plain.slice(first, all[index + 1] ?? end).trim(),
    }))
    .reverse()
    .slice(0, MOST_SENTENCES);
};

const cutClosing = (piece: Piece, { kind, name, start }: Closing): Piece[] => {
  const { line, doubts } = piece;
  const closing: Piece = { line, start, end: piece.end, doubts: [], kind, name };
  const before = line.plain.slice(piece.start, start).trimEnd().length;
  return before === 0
    ? [{ ...closing, doubts }]
    : [{ line, start: piece.start, end: piece.start + before, doubts, kind: 'narration' }, closing];
};
