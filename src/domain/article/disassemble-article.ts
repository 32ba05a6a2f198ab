import type { AssembledArticle, AssembledSegment, QuoteItem } from './assembled-article';
import { bodyOfItems, closingOfItems } from './body-of-items';
import { quoteContent } from './quote-content';
import { writeBody } from './segment-body';
import type { StoredArticle, StoredQuote, StoredSegment } from './stored-article';
import type { QuoteStatus } from './vocabulary';

/**
 * Takes an assembled article apart into its stored form; assembling that gives the same article again. What the assembled form
 * does not carry is empty: the embargo, the schedule, the times of segments, the printed words of a credit. A quote counts as reviewed, unless
 * it says its status, as those do that `parse` prints.
 */
export const disassembleArticle = (article: AssembledArticle): StoredArticle => ({
  documentId: article.documentId,
  slug: article.slug,
  headline: article.headline,
  section: article.section,
  language: article.language,
  format: article.format,
  summary: article.summary,
  airedAt: article.airedAt,
  airedOn: article.airedOn,
  firstPublishedAt: article.firstPublishedAt,
  embargoUntil: null,
  publishAt: null,
  unpublishAt: null,
  segments: article.segments.map(disassembleSegment),
  credits: article.credits.map((credit) => ({ ...credit, evidenceText: null })),
  tipLines: article.tipLines,
  tipSlogan: article.tipSlogan,
  corrections: article.corrections,
});

const disassembleSegment = (segment: AssembledSegment): StoredSegment => ({
  documentId: segment.documentId,
  order: segment.order,
  role: segment.role,
  label: segment.label,
  name: segment.name,
  body: writeBody(bodyOfItems(segment.items)),
  toss: closingOfItems(segment.items, 'toss'),
  signOff: closingOfItems(segment.items, 'sign-off'),
  startMs: null,
  endMs: null,
  quotes: segment.items
    .flatMap((item) => (item.kind === 'quote' ? [storedQuote(item)] : []))
    .sort((a, b) => a.order - b.order),
});

const storedQuote = (item: QuoteItem & { readonly status?: QuoteStatus }): StoredQuote => ({
  documentId: item.documentId,
  order: item.order,
  ...quoteContent(item),
  status: item.status ?? 'clean',
});
