import { wordKey } from '../house-styles/word-key';
import type { Piece, PrintedCredit } from '../pieces/piece';
import { rangeOf } from '../pieces/place-range';
import type { ReadingPass } from './reading-pass';

/**
 * Finds lines of credits that credit nobody whom earlier lines do not credit with the same role already: MBC prints its credits behind
 * the sign-off and once more, in another shape, behind the tip lines.
 */
export const markRepeatedCredits: ReadingPass = (pieces) => {
  const credited = new Map<string, Piece>();
  return pieces.map((piece): Piece => {
    if (piece.kind !== 'credit' || piece.outright) return piece;
    const keys = piece.credits.map(keyOf);
    const [first] = keys.flatMap((key) => credited.get(key) ?? []);
    if (first && keys.every((key) => credited.has(key))) return repeatOf(piece, first);
    for (const key of keys) if (!credited.has(key)) credited.set(key, piece);
    return piece;
  });
};

/** Roles that no table has are told apart by their words. */
const keyOf = ({ role, roleLabel, name }: PrintedCredit): string =>
  [role, role === 'other' ? wordKey(roleLabel ?? '') : '', name].join('\n');

const repeatOf = ({ line, start, end }: Piece, first: Piece): Piece => ({
  line,
  start,
  end,
  kind: 'repeat',
  doubts: [
    {
      code: 'line-repeated',
      message: {
        en: `These credits stand in line ${first.line.number} already; they are not imported twice.`,
        ko: `${first.line.number}행에 이미 나온 크레딧입니다. 한 번만 가져옵니다.`,
      },
      related: [{ ...rangeOf(first), message: 'What is repeated.' }],
    },
  ],
});
