import type { AssembledArticle, AssembledSegment, QuoteItem } from './assembled-article';
import { writeBody, type BodyPart } from './segment-body';
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
  body: writeBody(bodyParts(segment)),
  toss: closing(segment, 'toss'),
  signOff: closing(segment, 'sign-off'),
  startMs: null,
  endMs: null,
  quotes: segment.items
    .flatMap((item) => (item.kind === 'quote' ? [storedQuote(item)] : []))
    .sort((a, b) => a.order - b.order),
});

const bodyParts = ({ items }: AssembledSegment): BodyPart[] =>
  items.flatMap((item): BodyPart[] => {
    switch (item.kind) {
      case 'narration':
        return [{ kind: 'narration', text: item.text }];
      case 'quote':
        return [{ kind: 'quote-place', order: item.order }];
      case 'toss':
      case 'sign-off':
        return [];
    }
  });

const closing = ({ items }: AssembledSegment, kind: 'toss' | 'sign-off'): string | null =>
  items.find((item) => item.kind === kind)?.text ?? null;

const storedQuote = (item: QuoteItem & { readonly status?: QuoteStatus }): StoredQuote => ({
  documentId: item.documentId,
  order: item.order,
  text: item.text,
  speaker: item.speaker,
  attribution: item.attribution,
  anonymous: item.anonymous,
  originalText: item.originalText,
  originalLanguage: item.originalLanguage,
  status: item.status ?? 'clean',
});
