import { plainOf, type PageFacts } from '../forms/line-form';
import { wordKey } from '../house-styles/word-key';
import type { Piece } from '../pieces/piece';
import type { ReadingPass } from './reading-pass';

/** Reads what stands above the report: section, headline, summary. */
export const readHeadOfPage: ReadingPass = (pieces, facts) => {
  const end = headEnd(pieces);
  const time = pieces.slice(0, end).findIndex(({ kind }) => kind === 'timestamp');
  const titles = titlesOf(pieces.slice(0, end), time);
  const headline = chooseHeadline(titles, facts);
  const headlineWords = headline ? plainOf(headline) : null;
  return pieces.map((piece, index) => {
    if (index >= end || piece.kind !== 'narration' || !headline) return piece;
    if (piece === headline) return { ...piece, kind: 'headline' };
    if (plainOf(piece) === headlineWords) return { ...piece, kind: 'repeat' };
    if (!titles.includes(piece)) return piece;
    return {
      ...piece,
      kind: titles.indexOf(piece) < titles.indexOf(headline) ? 'section' : 'summary',
    };
  });
};

/** The head ends with the first marker, or before the first sentence where there is none. */
const headEnd = (pieces: readonly Piece[]): number => {
  const marker = pieces.findIndex(({ kind }) => kind === 'marker');
  if (marker >= 0) return marker;
  const sentence = pieces.findIndex((piece) =>
    piece.kind !== 'narration' ? false : isSentence(plainOf(piece)),
  );
  return sentence < 0 ? pieces.length : sentence;
};

const titlesOf = (head: readonly Piece[], time: number): Piece[] =>
  head.filter(
    (piece, index) => piece.kind === 'narration' && (index < time || !isSentence(plainOf(piece))),
  );

const chooseHeadline = (titles: readonly Piece[], { words }: PageFacts): Piece | null => {
  const [first, second] = titles;
  const isSection = first && second && words.sections.has(wordKey(plainOf(first)));
  return (isSection ? second : first) ?? null;
};

const isSentence = (words: string): boolean =>
  words.length > 150 || /(?:[.。]|니다|[어해]요)["”’)]*$/u.test(words);
