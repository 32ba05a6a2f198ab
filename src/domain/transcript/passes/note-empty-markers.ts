import type { Piece } from '../pieces/piece';
import { isSpoken } from './is-spoken';
import type { ReadingPass } from './reading-pass';

/** Notes markers under which nothing stands. They stay as found: one may have been moved to the end of the page. */
export const noteEmptyMarkers: ReadingPass = (pieces) => {
  const empty = new Set<Piece>();
  let last: Piece | null = null;
  for (const piece of pieces) {
    if (piece.kind === 'marker') {
      if (last) empty.add(last);
      last = piece.role === null ? null : piece;
    } else if (isSpoken(piece)) {
      last = null;
    }
  }
  if (last) empty.add(last);
  return pieces.map((piece) =>
    empty.has(piece)
      ? {
          ...piece,
          doubts: [
            ...piece.doubts,
            {
              code: 'marker-empty',
              message: {
                en: 'Nothing stands under this marker.',
                ko: '이 표시 아래에 내용이 없습니다.',
              },
            },
          ],
        }
      : piece,
  );
};
