import type { Doubt, Piece } from '../pieces/piece';
import type { ReadingPass } from './reading-pass';

/** Says of times what is assumed of them, and which one is not the time of broadcast. */
export const noteStamps: ReadingPass = (pieces, { words }) =>
  pieces.map((piece) =>
    piece.kind === 'timestamp'
      ? { ...piece, doubts: [...piece.doubts, ...stampDoubts(piece, words.house?.timeZone)] }
      : piece,
  );

const stampDoubts = (
  { stamps }: Extract<Piece, { kind: 'timestamp' }>,
  timeZone = 'Asia/Seoul',
): Doubt[] => [
  ...(stamps.some(({ zoneAssumed }) => zoneAssumed)
    ? [
        {
          code: 'time-zone-assumed',
          message: `No zone is given; the time is read as ${timeZone === 'Asia/Seoul' ? 'Korean time' : `time in ${timeZone}`}.`,
        } as const,
      ]
    : []),
  ...(stamps.some(({ valid }) => !valid)
    ? [{ code: 'time-invalid', message: 'There is no such date or time.' } as const]
    : []),
  ...(stamps.some(({ which }) => which === 'updated')
    ? [
        {
          code: 'time-updated',
          message: 'This is when the page was changed, not when the report was aired.',
        } as const,
      ]
    : []),
];
