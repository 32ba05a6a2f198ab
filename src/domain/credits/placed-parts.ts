import { segmentItems } from '../article/assemble-article';
import type { StoredArticle, StoredQuote, StoredSegment } from '../article/stored-article';
import type { Message } from '../diagnostics/message';

/** A segment with its field path and how a message calls it. */
export interface PlacedSegment {
  readonly segment: StoredSegment;
  readonly path: string;
  /** `Segment 2`, counted as it stands. */
  readonly called: Message;
}

/** A quote with its field path and how a message calls it. */
export interface PlacedQuote {
  readonly quote: StoredQuote;
  readonly path: string;
  /** Its path in the assembled article, where quotes stand among the other items: `segments[1].items[2]`. */
  readonly item: string;
  /** `Quote 1 of segment 2`, counted as it stands. */
  readonly called: Message;
}

/** The segments of an article, each with its place. */
export const placedSegments = (article: StoredArticle): PlacedSegment[] =>
  article.segments.map((segment, index) => ({
    segment,
    path: `segments[${index}]`,
    called: { en: `Segment ${index + 1}`, ko: `세그먼트 ${index + 1}` },
  }));

/** All quotes of an article, each with its place. */
export const placedQuotes = (article: StoredArticle): PlacedQuote[] =>
  article.segments.flatMap((segment, segmentIndex) => {
    const items = segment.quotes.length > 0 ? segmentItems(segment) : [];
    return segment.quotes.map((quote, index) => ({
      quote,
      path: `segments[${segmentIndex}].quotes[${index}]`,
      item: `segments[${segmentIndex}].items[${items.findIndex((item) => item.kind === 'quote' && item.speaker === quote.speaker)}]`,
      called: {
        en: `Quote ${index + 1} of segment ${segmentIndex + 1}`,
        ko: `세그먼트 ${segmentIndex + 1}의 인용 ${index + 1}`,
      },
    }));
  });
