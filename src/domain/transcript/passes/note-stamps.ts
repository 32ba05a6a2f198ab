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
          message: {
            en: `No zone is given; the time is read as ${timeZone === 'Asia/Seoul' ? 'Korean time' : `time in ${timeZone}`}.`,
            ko: `시간대가 적혀 있지 않아 ${timeZone === 'Asia/Seoul' ? '한국' : timeZone} 시각으로 읽었습니다.`,
          },
        } as const,
      ]
    : []),
  ...(stamps.some(({ valid }) => !valid)
    ? [
        {
          code: 'time-invalid',
          message: {
            en: 'There is no such date or time.',
            ko: '있을 수 없는 날짜나 시각입니다.',
          },
        } as const,
      ]
    : []),
  ...(stamps.some(({ which }) => which === 'updated')
    ? [
        {
          code: 'time-updated',
          message: {
            en: 'This is when the page was changed, not when the report was aired.',
            ko: '방송 시각이 아니라 페이지를 수정한 시각입니다.',
          },
        } as const,
      ]
    : []),
];
