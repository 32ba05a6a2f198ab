import { printedWords } from '../lines/page-line';
import type { Piece, Place } from './piece';

/** A place's words to the letter. */
export const textOf = ({ line, start, end }: Place): string => printedWords(line, start, end);

/** A piece's words to the letter, without the directive that may stand before them. */
export const wordsOf = (piece: Piece): string =>
  textOf('words' in piece && typeof piece.words === 'object' ? piece.words : piece);
