import type { TextEdit } from '../../diagnostics/diagnostic';
import { plainOf } from '../forms/line-form';
import type { Doubt, Piece } from '../pieces/piece';
import { between, insertion } from '../pieces/place-range';
import { endsSentence } from './looks-like-sentence';
import type { ReadingPass } from './reading-pass';

/**
 * Notes where extraction lost a line break and invented another one inside the next sentence. The lines stay as they are; the join
 * is offered.
 */
export const noteBrokenLines: ReadingPass = (pieces) => {
  const finished = mostlyFinished(pieces);
  return pieces.map((piece, index) => {
    if (piece.kind === 'quote' || piece.kind === 'quote-more')
      return inQuote(piece, pieces[index + 1]);
    if (piece.kind !== 'narration') return piece;
    const lostBreak = lostBreakIn(piece);
    const next = nextParagraph(pieces, index);
    const goesOn = next !== null && isBroken(plainOf(piece), plainOf(next), finished);
    if (lostBreak === null && !goesOn) return piece;
    const stuck = pieces[index - 1]?.line === piece.line && goesOn;
    const edits: TextEdit[] = [
      ...(stuck ? [insertion(piece, piece.start, '\n')] : []),
      ...(lostBreak === null ? [] : [insertion(piece, lostBreak, '\n\n')]),
      ...(goesOn ? [{ ...between(piece, next), text: ' ' }] : []),
    ];
    return { ...piece, doubts: [...piece.doubts, brokenLine(goesOn, edits)] };
  });
};

/** A sentence of a quote that goes on in the next line of the quote. */
const inQuote = (piece: Piece, next: Piece | undefined): Piece => {
  const goesOn =
    next?.kind === 'quote-more' &&
    !next.wraps &&
    next.line.number === piece.line.number + 1 &&
    isBroken(plainOf(piece), plainOf(next), false);
  return goesOn
    ? {
        ...piece,
        doubts: [...piece.doubts, brokenLine(true, [{ ...between(piece, next), text: ' ' }])],
      }
    : piece;
};

const brokenLine = (goesOn: boolean, edits: readonly TextEdit[]): Doubt => ({
  code: 'line-broken',
  message: goesOn
    ? {
        en: 'This sentence seems to go on in the next line.',
        ko: '문장이 다음 줄로 이어지는 것 같습니다.',
      }
    : {
        en: 'Two sentences seem to have lost the break between them.',
        ko: '두 문장 사이의 줄바꿈이 빠진 것 같습니다.',
      },
  suggestions: [
    {
      label: goesOn
        ? { en: 'Join the sentence with the next line.', ko: '다음 줄과 잇기' }
        : { en: 'Put the break back.', ko: '줄바꿈 되살리기' },
      edits,
    },
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

/** Words after which an English sentence always goes on. */
const LEADING_WORD =
  /(?:^|\s)(?:a|an|the|of|in|to|and|or|but|for|with|by|on|at|from|that|is|are|was|were|its|their|his|her|this|these|as|than|into|who|which)$/iu;

const isBroken = (words: string, next: string, finished: boolean): boolean => {
  if (/[.!?。…"'”’\])]$/u.test(words)) return false;
  if (/^\p{Ll}/u.test(next) || LEADING_WORD.test(words)) return true;
  const korean = /[가-힣,]$/u.test(words) && /^[가-힣]/u.test(next);
  return finished && korean && !endsSentence(words);
};

/** Whether a page ends its paragraphs with sentences, as reports do: only there a line without an end is broken. */
const mostlyFinished = (pieces: readonly Piece[]): boolean => {
  const paragraphs = pieces.filter(({ kind }) => kind === 'narration');
  const finished = paragraphs.filter((piece) => endsSentence(plainOf(piece)));
  return finished.length >= paragraphs.length * 0.7;
};

/** A stop between two words without a space: `damage.Experts`. Not in an address or an abbreviation. */
const LOST_BREAK =
  /(?<=(?:^|\s)[\p{L}'’-]{0,30}\p{Ll}{2}[.!?]["”’]?)(?=\p{Lu}\p{Ll}{1,30}(?:\s|$|,))/u;

const lostBreakIn = (piece: Piece): number | null => {
  const index = plainOf(piece).search(LOST_BREAK);
  return index < 0 ? null : piece.start + index;
};
