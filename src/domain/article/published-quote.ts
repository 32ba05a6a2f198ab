import type { AssembledArticle, AssembledSegment, QuoteItem } from './assembled-article';
import { quoteContent } from './quote-content';
import type { PersonReference } from './stored-article';

/** A quote with where it was said: enough to cite it without another request. */
export interface PublishedQuote extends Omit<QuoteItem, 'kind'> {
  readonly segment: Pick<AssembledSegment, 'documentId' | 'order' | 'role' | 'name'>;
  readonly article: Pick<
    AssembledArticle,
    | 'documentId'
    | 'slug'
    | 'headline'
    | 'section'
    | 'language'
    | 'format'
    | 'airedAt'
    | 'airedOn'
    | 'firstPublishedAt'
    | 'publishedAt'
    | 'edition'
  >;
}

/** The quotes of an article, in spoken order, each with its place. */
export const publishedQuotes = (article: AssembledArticle): PublishedQuote[] =>
  article.segments.flatMap((segment) =>
    segment.items.flatMap((item) =>
      item.kind === 'quote' ? [publishedQuote(item, segment, article)] : [],
    ),
  );

/** The same quote under the person's present name: whom it was linked to may have been merged into somebody since. */
export const spokenBy = (quote: PublishedQuote, person: PersonReference): PublishedQuote => ({
  ...quote,
  speaker: { name: quote.speaker.name, affiliation: quote.speaker.affiliation, person },
});

// Field by field: PostgreSQL gives an edition's keys in an order of its own.
const publishedQuote = (
  item: QuoteItem,
  segment: AssembledSegment,
  article: AssembledArticle,
): PublishedQuote => ({
  documentId: item.documentId,
  order: item.order,
  ...quoteContent(item),
  segment: {
    documentId: segment.documentId,
    order: segment.order,
    role: segment.role,
    name: segment.name,
  },
  article: {
    documentId: article.documentId,
    slug: article.slug,
    headline: article.headline,
    section: article.section,
    language: article.language,
    format: article.format,
    airedAt: article.airedAt,
    airedOn: article.airedOn,
    firstPublishedAt: article.firstPublishedAt,
    publishedAt: article.publishedAt,
    edition: article.edition,
  },
});
