import type { Piece } from '../pieces/piece';

const SPOKEN: ReadonlySet<Piece['kind']> = new Set<Piece['kind']>([
  'narration',
  'narration-more',
  'literal',
  'bracket',
  'quote',
  'quote-more',
  'toss',
  'sign-off',
]);

/** Whether a piece is heard, as what stands in a segment is. */
export const isSpoken = ({ kind }: Piece): boolean => SPOKEN.has(kind);
