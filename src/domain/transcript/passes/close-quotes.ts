import type { Doubt, Piece, Place } from '../pieces/piece';
import { rangeOf } from '../pieces/place-range';
import type { ReadingPass } from './reading-pass';

/**
 * Ends the quotes whose bracket their own line does not close. With a `]` in a later paragraph, and nothing between that a quote
 * cannot hold, the quote runs over paragraphs. Without one the bracket is lost: the quote ends with its own paragraph, since running
 * on would put the reporter's words in a named person's mouth.
 */
export const closeQuotes: ReadingPass = (pieces) => {
  const closed: Piece[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece) continue;
    if (piece.kind !== 'quote' || piece.state !== 'open') {
      closed.push(piece.kind === 'narration' ? withLoneBracket(piece) : piece);
      continue;
    }
    const end = closingPiece(pieces, index);
    if (end === null) {
      closed.push({ ...piece, state: 'unclosed' });
    } else {
      closed.push(
        { ...piece, state: 'closed' },
        ...overParagraphs(pieces.slice(index + 1, end + 1)),
      );
      index = end;
    }
  }
  return closed;
};

/** The piece in which an open quote closes: the first with a `]`, only paragraphs and blank lines being between. */
const closingPiece = (pieces: readonly Piece[], start: number): number | null => {
  for (let index = start + 1; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (piece?.kind === 'blank' || piece?.kind === 'literal') continue;
    if (piece?.kind !== 'narration') return null;
    const [opening, closing] = [bracketIn(piece, '['), bracketIn(piece, ']')];
    if (opening >= 0 && (closing < 0 || opening < closing)) return null;
    if (closing >= 0) return index;
  }
  return null;
};

const bracketIn = ({ line, start, end }: Place, bracket: string): number => {
  const index = line.plain.slice(start, end).indexOf(bracket);
  return index < 0 ? -1 : start + index;
};

const overParagraphs = (following: readonly Piece[]): Piece[] =>
  following.flatMap((piece, index): Piece[] => {
    if (piece.kind === 'blank') return [piece];
    const { line, start, end } = piece;
    const last = index === following.length - 1;
    const closing = last ? bracketIn(piece, ']') : end;
    const more: Piece = {
      line,
      start,
      end: last ? closing + 1 : end,
      doubts: [],
      kind: 'quote-more',
      words: trimmedPlace(line, start, closing),
      ...(piece.continues ? { continues: true } : {}),
    };
    const rest = trimmedPlace(line, closing + 1, end);
    return last && rest.start < rest.end
      ? [more, { ...rest, doubts: [], kind: 'narration' }]
      : [more];
  });

const trimmedPlace = (line: Place['line'], start: number, end: number): Place => {
  let [first, last] = [start, end];
  while (first < last && line.plain.charAt(first) === ' ') first += 1;
  while (last > first && line.plain.charAt(last - 1) === ' ') last -= 1;
  return { line, start: first, end: last };
};

const withLoneBracket = (piece: Piece): Piece => {
  const [opening, closing] = [bracketIn(piece, '['), bracketIn(piece, ']')];
  const lone = closing >= 0 && (opening < 0 || opening > closing);
  return lone ? { ...piece, doubts: [...piece.doubts, loneBracket(piece, closing)] } : piece;
};

/** The brackets that close before any opens. */
const loneBracket = (piece: Place, first: number): Doubt => {
  const opening = bracketIn(piece, '[');
  const reach = piece.line.plain.slice(first, opening < 0 ? piece.end : opening);
  const edits = [...reach.matchAll(/\]/gu)].map(({ index }) => ({
    ...rangeOf({ ...piece, start: first + index, end: first + index + 1 }),
    text: '',
  }));
  return {
    code: 'quote-bracket-lone',
    message: {
      en: 'This bracket closes, and no quote is open.',
      ko: '열린 인용이 없는데 괄호가 닫힙니다.',
    },
    range: rangeOf({ ...piece, start: first, end: first + 1 }),
    suggestions: [{ label: { en: 'Take the bracket out.', ko: '괄호 지우기' }, edits }],
  };
};
