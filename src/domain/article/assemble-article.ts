import type {
  AssembledArticle,
  AssembledCredit,
  AssembledSegment,
  QuoteItem,
  SegmentItem,
} from './assembled-article';
import { creditContent } from './credit-content';
import { quoteContent } from './quote-content';
import { readBody } from './segment-body';
import { spokenSeconds, type ReadingSpeeds } from './spoken-seconds';
import type { Credit, StoredArticle, StoredQuote, StoredSegment } from './stored-article';

/** Which edition an assembled article is. */
export interface EditionStamp {
  readonly number: number;
  /** ISO 8601 instant. */
  readonly publishedAt: string;
}

/**
 * Puts an article together from its stored form: quotes at their places, derived fields filled in.
 * A quote without a place comes at its segment's end, a place without a quote is left out; the check reports both.
 * @param edition null for a draft
 */
export const assembleArticle = (
  stored: StoredArticle,
  edition: EditionStamp | null = null,
  speeds?: ReadingSpeeds,
): AssembledArticle => {
  const segments = stored.segments.map((segment) =>
    assembleSegment(segment, stored.language, speeds),
  );
  return {
    documentId: stored.documentId,
    slug: stored.slug,
    headline: stored.headline,
    section: stored.section,
    language: stored.language,
    format: stored.format,
    summary: stored.summary,
    airedAt: stored.airedAt,
    airedOn: stored.airedOn,
    firstPublishedAt: stored.firstPublishedAt,
    publishedAt: edition?.publishedAt ?? null,
    edition: edition?.number ?? null,
    segments,
    byline: bylineOf(stored),
    credits: stored.credits.map(assembleCredit),
    tipLines: stored.tipLines,
    tipSlogan: stored.tipSlogan,
    corrections: stored.corrections,
    seconds: segments.reduce((sum, segment) => sum + segment.seconds, 0),
  };
};

const assembleSegment = (
  segment: StoredSegment,
  language: string,
  speeds?: ReadingSpeeds,
): AssembledSegment => {
  const items = segmentItems(segment);
  return {
    documentId: segment.documentId,
    order: segment.order,
    role: segment.role,
    label: segment.label,
    name: segment.name,
    seconds: spokenSeconds(
      items.map((item) => item.text),
      language,
      speeds,
    ),
    items,
  };
};

/** What is heard in a segment, in spoken order. */
export const segmentItems = (segment: StoredSegment): SegmentItem[] => {
  const unplaced = byOrder(segment.quotes);
  const items: SegmentItem[] = [];
  for (const part of readBody(segment.body)) {
    switch (part.kind) {
      case 'narration':
        items.push({ kind: 'narration', text: part.text });
        break;
      case 'quote-place': {
        const quote = unplaced.get(part.order)?.shift();
        if (quote) {
          items.push(quoteItem(quote));
        }
      }
    }
  }
  items.push(...[...unplaced.values()].flat().map(quoteItem));
  if (segment.toss !== null) {
    items.push({ kind: 'toss', text: segment.toss });
  }
  if (segment.signOff !== null) {
    items.push({ kind: 'sign-off', text: segment.signOff });
  }
  return items;
};

/** Quotes by their order: one each, unless they are misnumbered. */
const byOrder = (quotes: readonly StoredQuote[]): Map<number, StoredQuote[]> => {
  const grouped = new Map<number, StoredQuote[]>();
  for (const quote of quotes) {
    grouped.set(quote.order, [...(grouped.get(quote.order) ?? []), quote]);
  }
  return grouped;
};

const quoteItem = (quote: StoredQuote): QuoteItem => ({
  kind: 'quote',
  documentId: quote.documentId,
  order: quote.order,
  ...quoteContent(quote),
});

const assembleCredit = (credit: Credit): AssembledCredit => ({
  documentId: credit.documentId,
  order: credit.order,
  ...creditContent(credit),
});

const bylineOf = ({ credits }: StoredArticle): string | null =>
  credits
    .filter((credit) => credit.role === 'reporter')
    .map((credit) => credit.name)
    .join(', ') || null;
