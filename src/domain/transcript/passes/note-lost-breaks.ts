import type { Piece } from '../pieces/piece';
import { insertion } from '../pieces/place-range';
import type { ReadingPass } from './reading-pass';

/** Notes lines on which several things stand that have lines of their own, and offers to put the breaks back. */
export const noteLostBreaks: ReadingPass = (pieces) =>
  pieces.map((piece, index) => {
    if (pieces[index - 1]?.line === piece.line) return piece;
    const line = piecesOfLine(pieces, index);
    const lost = line.some((next, place) => place > 0 && isLost(line[place - 1] ?? piece, next));
    return lost ? { ...piece, doubts: [...piece.doubts, breaksLost(line)] } : piece;
  });

const piecesOfLine = (pieces: readonly Piece[], first: number): readonly Piece[] => {
  let end = first + 1;
  while (pieces[end]?.line === pieces[first]?.line) end += 1;
  return pieces.slice(first, end);
};

/** Text after a marker and a tip line after another one are usual; text before something is not. */
const isLost = (before: Piece, piece: Piece): boolean =>
  piece.end > piece.start &&
  ((piece.kind === 'marker' && before.kind !== 'chrome') ||
    ((before.kind === 'narration' || before.kind === 'quote') &&
      (piece.kind === 'quote' || piece.kind === 'tip-slogan')));

/** A break before each piece, but for text after its marker. */
const breaksLost = (line: readonly Piece[]) => ({
  code: 'breaks-lost' as const,
  message: {
    en: 'Several things stand on this line that usually have lines of their own.',
    ko: '저마다 한 줄을 차지하는 것들이 한 줄에 붙어 있습니다.',
  },
  suggestions: [
    {
      label: { en: 'Put the breaks back.', ko: '줄바꿈 되살리기' },
      edits: line
        .filter(
          ({ kind }, index) =>
            index > 0 && (kind === 'marker' || line[index - 1]?.kind !== 'marker'),
        )
        .map((piece) => insertion(piece, piece.start, '\n')),
    },
  ],
});
