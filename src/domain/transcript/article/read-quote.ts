import type { StoredQuote } from '../../article/stored-article';
import { wordsOf } from '../pieces/paragraph-text';
import type { Piece, QuoteHead } from '../pieces/piece';
import { withoutMarks } from './without-marks';

/** A quote from the pieces that hold it: its head and first words, then one piece for each more line. */
export const readQuote = (pieces: readonly Piece[], order: number): StoredQuote => {
  const [first] = pieces;
  const { head, state } = first?.kind === 'quote' ? first : { head: null, state: 'closed' };
  const outright = first?.outright === true;
  return {
    documentId: null,
    order,
    text: first && outright ? wordsOf(first) : withoutMarks(quotedText(pieces)),
    speaker: speakerOf(head),
    attribution: head && !outright ? head.printed : null,
    anonymous: false,
    originalText: null,
    originalLanguage: null,
    status: state === 'closed' ? 'clean' : 'needs-review',
  };
};

const speakerOf = (head: QuoteHead | null): StoredQuote['speaker'] => ({
  name: head?.name ?? null,
  affiliation: head?.affiliation ?? null,
  person: null,
});

/** Lines of a quote are paragraphs, unless the text is hard-wrapped; a stop that has a line of its own belongs to the words before. */
const quotedText = (pieces: readonly Piece[]): string =>
  pieces.reduce((text, piece) => {
    const words = wordsOf(piece);
    if (text === '' || words === '') return text + words;
    if (/^[.!?…"”]+$/u.test(words)) return text + words;
    return text + (piece.kind === 'quote-more' && piece.wraps ? '\n' : '\n\n') + words;
  }, '');
