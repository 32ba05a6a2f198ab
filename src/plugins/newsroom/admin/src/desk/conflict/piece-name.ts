import type { StoredArticle } from '../../../../../../domain/article/stored-article';
import type {
  BodyPiece,
  ConflictPiece,
  QuoteField,
  QuoteFieldPiece,
  QuotePiece,
  QuotePlacePiece,
} from '../../../../../../domain/desk/merging/conflict-piece';
import type { WordKey, Words } from '../../use-words';

/**
 * What a piece is called: a field by its name, a part by its number.
 * @param article the stored draft, in which segments and credits are counted
 */
export const pieceName = (piece: ConflictPiece, article: StoredArticle, words: Words): string => {
  const segment = (id: string) => numberIn(article.segments, id);
  switch (piece.kind) {
    case 'field':
      return words(`place.${piece.field}`);
    case 'segment':
      return words('place.one-of.segments', { number: segment(piece.segment) });
    case 'segment-field':
      return words('conflict.part', {
        whole: words('place.one-of.segments', { number: segment(piece.segment) }),
        part: words(`place.${piece.field}`),
      });
    case 'body':
      return bodyName(piece, segment(piece.segment), words);
    case 'quote':
    case 'quote-field':
    case 'quote-place':
      return quoteName(piece, segment(piece.segment), words);
    case 'credit':
      return words('place.one-of.credits', { number: numberIn(article.credits, piece.credit) });
    case 'tip-lines':
      return words('place.tipLines');
    case 'corrections':
      return words('place.corrections');
  }
};

const quoteName = (
  piece: QuotePiece | QuoteFieldPiece | QuotePlacePiece,
  segment: number | string,
  words: Words,
): string => {
  const whole = words('script.quote', { segment, number: piece.number });
  switch (piece.kind) {
    case 'quote':
      return whole;
    case 'quote-field':
      return words('conflict.part', { whole, part: words(QUOTE_NAMES[piece.field]) });
    case 'quote-place':
      return words('conflict.part', { whole, part: words('conflict.place') });
  }
};

const QUOTE_NAMES: Readonly<Record<QuoteField, WordKey>> = {
  text: 'place.text',
  speaker: 'place.speaker',
  original: 'place.originalText',
  status: 'place.status',
};

const bodyName = (
  { from, to, mine, theirs }: BodyPiece,
  segment: number | string,
  words: Words,
): string => {
  if (from < to) {
    return words('conflict.paragraphs', { segment, from, to });
  }
  const isQuote = [...(mine ?? []), ...(theirs ?? [])].every(({ kind }) => kind === 'quote');
  return words(isQuote ? 'script.quote' : 'script.paragraph', { segment, number: from });
};

/** The number of a part in the stored draft, a dash where that does not have it. */
const numberIn = (
  parts: readonly { readonly documentId: string | null }[],
  id: string,
): number | string => parts.findIndex(({ documentId }) => documentId === id) + 1 || '–';
