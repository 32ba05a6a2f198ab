import type { Piece } from '../pieces/piece';
import type { ReadingPass } from './reading-pass';

/** Joins lines to the paragraph above where a backslash at the end of a line says that it goes on. */
export const joinContinued: ReadingPass = (pieces) =>
  pieces.map((piece, index) => {
    const before = pieces[index - 1];
    const follows = before?.continues === true && before.line.number === piece.line.number - 1;
    // A quote that is never closed ends with its own line.
    const ended = before?.kind === 'quote' && before.state === 'unclosed';
    return follows && !ended ? asMore(piece) : piece;
  });

const asMore = (piece: Piece): Piece => {
  const { line, start, end, doubts, continues } = piece;
  if (piece.kind === 'quote-more') {
    return { ...piece, wraps: true };
  }
  return piece.kind === 'narration' || piece.kind === 'literal'
    ? { line, start, end, doubts, ...(continues ? { continues } : {}), kind: 'narration-more' }
    : piece;
};
