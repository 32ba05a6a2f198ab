import type { Doubt, Piece } from '../pieces/piece';
import type { ReadingPass } from './reading-pass';

/** Notes what the page does not say at all, at its first line. */
export const notePage: ReadingPass = (pieces) => {
  const [first, ...others] = pieces;
  return first ? [{ ...first, doubts: [...first.doubts, ...missing(pieces)] }, ...others] : pieces;
};

const missing = (pieces: readonly Piece[]): Doubt[] => {
  const has = (kind: Piece['kind']): boolean => pieces.some((piece) => piece.kind === kind);
  const range = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  return [
    ...(has('headline')
      ? []
      : [
          {
            code: 'headline-missing',
            message: {
              en: 'The page gives no headline.',
              ko: '페이지에 제목이 없습니다.',
            },
            range,
            field: '/headline',
          } as const,
        ]),
    ...(has('timestamp')
      ? []
      : [
          {
            code: 'time-missing',
            message: {
              en: 'The page does not say when the report was aired.',
              ko: '페이지에 방송 시각이 나와 있지 않습니다.',
            },
            range,
            field: '/airedAt',
          } as const,
        ]),
  ];
};
