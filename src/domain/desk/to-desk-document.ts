import { creditContent } from '../article/credit-content';
import { quoteContent } from '../article/quote-content';
import { readBody } from '../article/segment-body';
import type { Credit, StoredArticle, StoredQuote, StoredSegment } from '../article/stored-article';
import type {
  DeskBlock,
  DeskCredit,
  DeskDocument,
  DeskQuote,
  DeskSegment,
  PartKey,
} from './desk-document';

/** Gives a key that no part has yet. */
type NewKey = () => PartKey;

/**
 * Lays a stored draft on the desk. A quote without a place comes at its segment's end, a place without a quote is left out, as when
 * the article is put together for readers; a quote that has several places is at the first.
 * @param firstKey the number in the first key that is given: another than 1 where keys were given before
 */
export const toDeskDocument = (stored: StoredArticle, firstKey = 1): DeskDocument => {
  let nextKey = firstKey;
  const newKey: NewKey = () => keyOf(nextKey++);
  const segments = inOrder(stored.segments).map((segment) => toDeskSegment(segment, newKey));
  const credits = inOrder(stored.credits).map((credit) => toDeskCredit(credit, newKey()));
  const corrections = stored.corrections.map((correction) => ({ ...correction, key: newKey() }));
  return { ...stored, segments, credits, corrections, nextKey };
};

/** The key with a number. */
export const keyOf = (number: number): PartKey => `part-${number}`;

const toDeskSegment = (segment: StoredSegment, newKey: NewKey): DeskSegment => ({
  key: newKey(),
  documentId: segment.documentId,
  role: segment.role,
  label: segment.label,
  name: segment.name,
  blocks: toBlocks(segment.body, segment.quotes, newKey),
  toss: segment.toss,
  signOff: segment.signOff,
  startMs: segment.startMs,
  endMs: segment.endMs,
});

const toBlocks = (body: string, quotes: readonly StoredQuote[], newKey: NewKey): DeskBlock[] => {
  const unplaced = [...inOrder(quotes)];
  const take = (order: number): DeskQuote[] => {
    const index = unplaced.findIndex((quote) => quote.order === order);
    return index < 0 ? [] : unplaced.splice(index, 1).map((quote) => toDeskQuote(quote, newKey()));
  };
  const placed = readBody(body).flatMap((part): DeskBlock[] => {
    switch (part.kind) {
      case 'narration':
        return [{ kind: 'paragraph', key: newKey(), text: part.text }];
      case 'quote-place':
        return take(part.order);
    }
  });
  return [...placed, ...unplaced.map((quote) => toDeskQuote(quote, newKey()))];
};

const toDeskQuote = (quote: StoredQuote, key: PartKey): DeskQuote => ({
  kind: 'quote',
  key,
  documentId: quote.documentId,
  ...quoteContent(quote),
  status: quote.status,
});

const toDeskCredit = (credit: Credit, key: PartKey): DeskCredit => ({
  key,
  documentId: credit.documentId,
  ...creditContent(credit),
  evidenceText: credit.evidenceText,
});

const inOrder = <Part extends { readonly order: number }>(parts: readonly Part[]): Part[] =>
  [...parts].sort((a, b) => a.order - b.order);
