import type { StoredQuote } from './stored-article';

/** What is heard in a quote and from whom: what every form of a quote has alike. */
export type QuoteContent = Pick<
  StoredQuote,
  'text' | 'speaker' | 'attribution' | 'anonymous' | 'originalText' | 'originalLanguage'
>;

/** That of a quote and nothing else, in the order of the public contract. */
export const quoteContent = (quote: QuoteContent): QuoteContent => ({
  text: quote.text,
  speaker: quote.speaker,
  attribution: quote.attribution,
  anonymous: quote.anonymous,
  originalText: quote.originalText,
  originalLanguage: quote.originalLanguage,
});
