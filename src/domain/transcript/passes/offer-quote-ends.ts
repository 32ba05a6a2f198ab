import { plainOf } from '../forms/line-form';
import type { Piece, Place, Repair } from '../pieces/piece';
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
              message: {
                en: 'The bracket of this quote is never closed. It is read as ending with its own paragraph; say where it ends.',
                ko: '인용 괄호가 닫히지 않았습니다. 이 문단에서 끝나는 것으로 읽었습니다. 어디서 끝나는지 정하세요.',
              },
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

const closingSuggestion = (last: Place, paragraphs: number): Repair => ({
  label:
    paragraphs === 1
      ? { en: 'The quote ends with its own paragraph.', ko: '이 문단에서 인용이 끝남' }
      : {
          en: `The quote runs over ${paragraphs} paragraphs.`,
          ko: `인용이 ${paragraphs}개 문단에 걸쳐 이어짐`,
        },
  edits: [insertion(last, last.end, ']'.repeat(1 + openInside(last)))],
});

/** Brackets that open inside the quote's own paragraph, and are never closed either. */
const openInside = ({ line, start, end }: Place): number =>
  [...line.plain.slice(start + 1, end).matchAll(/\[/gu)].filter(
    ({ index }) => !line.closings.has(start + 1 + index),
  ).length;
