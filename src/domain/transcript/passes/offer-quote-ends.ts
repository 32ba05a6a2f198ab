import { plainOf } from '../forms/line-form';
import type { Suggestion } from '../../diagnostics/diagnostic';
import type { Piece, Place } from '../pieces/piece';
import { insertion } from '../pieces/place-range';
import type { ReadingPass } from './reading-pass';

/** As many paragraphs as an editor is offered besides the quote's own. */
const MOST_FOLLOWING = 4;

/** Offers, for a quote whose bracket is lost, where it may end: with its own paragraph, or with one of the paragraphs that follow. */
export const offerQuoteEnds: ReadingPass = (pieces) =>
  pieces.map((piece, index) =>
    piece.kind === 'quote' && piece.state === 'unclosed'
      ? {
          ...piece,
          doubts: [
            ...piece.doubts,
            {
              code: 'quote-unclosed',
              message:
                'The bracket of this quote is never closed. It is read as ending with its own paragraph; say where it ends.',
              suggestions: [piece, ...followingNarration(pieces, index)].map((last, count) =>
                closingSuggestion(last, count + 1),
              ),
            },
          ],
        }
      : piece,
  );

const followingNarration = (pieces: readonly Piece[], start: number): Piece[] => {
  const following: Piece[] = [];
  for (
    let index = start + 1;
    index < pieces.length && following.length < MOST_FOLLOWING;
    index += 1
  ) {
    const piece = pieces[index];
    // A bracket that opens ends what the quote may hold.
    if (piece?.kind === 'narration' && !plainOf(piece).includes('[')) following.push(piece);
    else if (piece?.kind !== 'blank') break;
  }
  return following;
};

const closingSuggestion = (last: Place, paragraphs: number): Suggestion => ({
  label:
    paragraphs === 1
      ? 'The quote ends with its own paragraph.'
      : `The quote runs over ${paragraphs} paragraphs.`,
  edits: [insertion(last, last.end, ']'.repeat(1 + openInside(last)))],
});

/** Brackets that open inside the quote's own paragraph, and are never closed either. */
const openInside = ({ line, start, end }: Place): number =>
  [...line.plain.slice(start + 1, end).matchAll(/\[/gu)].filter(
    ({ index }) => !line.closings.has(start + 1 + index),
  ).length;
