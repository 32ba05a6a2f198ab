import { creditContent } from '../article/credit-content';
import { quoteContent } from '../article/quote-content';
import { writeBody, type BodyPart } from '../article/segment-body';
import type {
  Correction,
  Credit,
  StoredArticle,
  StoredQuote,
  StoredSegment,
} from '../article/stored-article';
import type {
  DeskBlock,
  DeskCorrection,
  DeskCredit,
  DeskDocument,
  DeskQuote,
  DeskSegment,
} from './desk-document';

/**
 * The draft as it is checked and saved: orders are counted as the parts stand, every quote has its place where it is spoken.
 * Paragraphs that are still empty are left out.
 */
export const toStoredArticle = (document: DeskDocument): StoredArticle => ({
  documentId: document.documentId,
  slug: document.slug,
  headline: document.headline,
  section: document.section,
  language: document.language,
  format: document.format,
  summary: document.summary,
  airedAt: document.airedAt,
  airedOn: document.airedOn,
  firstPublishedAt: document.firstPublishedAt,
  embargoUntil: document.embargoUntil,
  publishAt: document.publishAt,
  unpublishAt: document.unpublishAt,
  segments: document.segments.map(storedSegmentOf),
  credits: document.credits.map(storedCreditOf),
  tipLines: document.tipLines,
  tipSlogan: document.tipSlogan,
  corrections: document.corrections.map(correctionOf),
});

/** A segment as it is stored, its quotes at their places; `index` counts from 0. */
export const storedSegmentOf = (segment: DeskSegment, index: number): StoredSegment => ({
  documentId: segment.documentId,
  order: index + 1,
  role: segment.role,
  label: segment.label,
  name: segment.name,
  body: writeBody(bodyOf(segment.blocks)),
  toss: segment.toss,
  signOff: segment.signOff,
  startMs: segment.startMs,
  endMs: segment.endMs,
  quotes: quotesOf(segment).map(storedQuoteOf),
});

/** A segment's quotes, in spoken order. */
export const quotesOf = ({ blocks }: DeskSegment): DeskQuote[] =>
  blocks.flatMap((block) => (block.kind === 'quote' ? [block] : []));

const storedQuoteOf = (quote: DeskQuote, index: number): StoredQuote => ({
  documentId: quote.documentId,
  order: index + 1,
  ...quoteContent(quote),
  status: quote.status,
});

const bodyOf = (blocks: readonly DeskBlock[]): BodyPart[] => {
  let order = 0;
  return blocks.flatMap((block): BodyPart[] => {
    switch (block.kind) {
      case 'paragraph':
        return block.text.trim() === '' ? [] : [{ kind: 'narration', text: block.text }];
      case 'quote':
        order += 1;
        return [{ kind: 'quote-place', order }];
    }
  });
};

const storedCreditOf = (credit: DeskCredit, index: number): Credit => ({
  documentId: credit.documentId,
  order: index + 1,
  ...creditContent(credit),
  evidenceText: credit.evidenceText,
});

const correctionOf = ({ kind, text, date, target }: DeskCorrection): Correction => ({
  kind,
  text,
  date,
  target,
});
