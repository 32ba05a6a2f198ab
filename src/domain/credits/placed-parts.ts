import type { StoredArticle, StoredQuote, StoredSegment } from '../article/stored-article';

/** A segment with its field path and how a message calls it. */
export interface PlacedSegment {
  readonly segment: StoredSegment;
  readonly path: string;
  /** `Segment 2`, counted as it stands. */
  readonly called: string;
}

/** A quote with its field path and how a message calls it. */
export interface PlacedQuote {
  readonly quote: StoredQuote;
  readonly path: string;
  /** `Quote 1 of segment 2`, counted as it stands. */
  readonly called: string;
}

/** The segments of an article, each with its place. */
export const placedSegments = (article: StoredArticle): PlacedSegment[] =>
  article.segments.map((segment, index) => ({
    segment,
    path: `segments[${index}]`,
    called: `Segment ${index + 1}`,
  }));

/** All quotes of an article, each with its place. */
export const placedQuotes = (article: StoredArticle): PlacedQuote[] =>
  article.segments.flatMap(({ quotes }, segmentIndex) =>
    quotes.map((quote, index) => ({
      quote,
      path: `segments[${segmentIndex}].quotes[${index}]`,
      called: `Quote ${index + 1} of segment ${segmentIndex + 1}`,
    })),
  );
