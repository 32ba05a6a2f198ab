import { plainOf } from '../forms/line-form';
import type { Piece } from '../pieces/piece';
import { endsSentence } from './looks-like-sentence';
import type { ReadingPass } from './reading-pass';

const FEWEST_WRAPPED = 3;
const LEAST_SHARE = 0.4;
const LONGEST_WRAPPED_LINE = 90;

/**
 * Finds hard-wrapped text: many lines that end inside a sentence with no blank line after them. There a paragraph goes on up to
 * the end of a sentence or a blank line, and keeps its line breaks.
 */
export const wrapLines: ReadingPass = (pieces) => {
  const adjacent = pieces.flatMap((piece, index) => {
    const next = pieces[index + 1];
    return next && isText(piece) && goesWith(piece, next) && followsAtOnce(piece, next)
      ? [index]
      : [];
  });
  const unfinished = adjacent.filter((index) => goesOn(pieces[index]));
  if (unfinished.length < FEWEST_WRAPPED || unfinished.length < adjacent.length * LEAST_SHARE) {
    return pieces;
  }
  const wrapping = new Set(unfinished);
  const [first] = unfinished;
  return pieces.map((piece, index) => {
    const wrapped = wrapping.has(index - 1) ? asMore(piece) : piece;
    return index === first
      ? {
          ...wrapped,
          doubts: [
            ...wrapped.doubts,
            {
              code: 'lines-wrapped',
              message: {
                en: 'The text is hard-wrapped; its lines are read as paragraphs that end with a sentence.',
                ko: '본문이 일정한 너비에서 줄바꿈되어 있어, 문장이 끝나는 곳까지를 한 문단으로 읽었습니다.',
              },
            },
          ],
        }
      : wrapped;
  });
};

const isText = ({ kind }: Piece): boolean =>
  kind === 'narration' || kind === 'quote' || kind === 'quote-more';

const goesWith = (piece: Piece, next: Piece): boolean =>
  piece.kind === 'narration'
    ? next.kind === 'narration'
    : next.kind === 'quote-more' && !isHeadAlone(piece);

const isHeadAlone = (piece: Piece): boolean =>
  piece.kind === 'quote' && piece.words.start >= piece.words.end;

const followsAtOnce = ({ line }: Piece, next: Piece): boolean =>
  next.line.number === line.number + 1;

const goesOn = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  piece.line.plain.slice(0, piece.start).trim() === '' &&
  piece.line.plain.length <= LONGEST_WRAPPED_LINE &&
  !endsSentence(plainOf(piece));

const asMore = (piece: Piece): Piece => {
  const { line, start, end, doubts } = piece;
  return piece.kind === 'quote-more'
    ? { ...piece, wraps: true }
    : { line, start, end, doubts, kind: 'narration-more' };
};
