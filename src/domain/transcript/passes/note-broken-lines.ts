import type { TextEdit } from '../../diagnostics/diagnostic';
import { plainOf } from '../forms/line-form';
import type { Doubt, Piece } from '../pieces/piece';
import { between, insertion } from '../pieces/place-range';
import type { ReadingPass } from './reading-pass';

/**
 * Notes where extraction lost a line break and invented another one inside the next sentence. The lines stay as they are; the join
 * is offered.
 */
export const noteBrokenLines: ReadingPass = (pieces) =>
  pieces.map((piece, index) => {
    if (piece.kind !== 'narration') {
      return piece;
    }
    const lostBreak = lostBreakIn(piece);
    const next = nextParagraph(pieces, index);
    const goesOn = next !== null && isUnfinished(plainOf(piece)) && beginsInside(plainOf(next));
    if (lostBreak === null && !goesOn) {
      return piece;
    }
    const edits: TextEdit[] = [
      ...(lostBreak === null ? [] : [insertion(piece, lostBreak, '\n\n')]),
      ...(goesOn ? [{ ...between(piece, next), text: ' ' }] : []),
    ];
    return { ...piece, doubts: [...piece.doubts, brokenLine(goesOn, edits)] };
  });

const brokenLine = (goesOn: boolean, edits: readonly TextEdit[]): Doubt => ({
  code: 'line-broken',
  message: goesOn
    ? 'This sentence seems to go on in the next line.'
    : 'Two sentences seem to have lost the break between them.',
  suggestions: [
    { label: goesOn ? 'Join the sentence with the next line.' : 'Put the break back.', edits },
  ],
});

const nextParagraph = (pieces: readonly Piece[], index: number): Piece | null => {
  for (let next = index + 1; next < pieces.length && next <= index + 3; next += 1) {
    const piece = pieces[next];
    if (piece && piece.kind !== 'blank') {
      return piece.kind === 'narration' || piece.kind === 'toss' ? piece : null;
    }
  }
  return null;
};

const isUnfinished = (words: string): boolean => /[^.!?。…"'”’\])]$/u.test(words);

const beginsInside = (words: string): boolean => /^\p{Ll}/u.test(words);

/** A stop between two words without a space: `damage.Experts`. Not in an address or an abbreviation. */
const LOST_BREAK = /(?<=(?:^|\s)[\p{L}'’-]*\p{Ll}{2}[.!?]["”’]?)(?=\p{Lu}\p{Ll}+(?:\s|$|,))/u;

const lostBreakIn = (piece: Piece): number | null => {
  const index = plainOf(piece).search(LOST_BREAK);
  return index < 0 ? null : piece.start + index;
};
