import { z } from 'zod';
import {
  AssembledArticleSchema,
  itemsWith,
  QuoteItemSchema,
  SegmentSchema,
} from '../../domain/article/assembled-article-schema';
import type { DraftArticle } from '../../domain/article/draft-article';
import type { ParsedArticle } from '../../domain/article/parsed-article';
import { ParsedArticleSchema } from '../../domain/article/parsed-article-schema';
import { SentArticleSchema } from '../../domain/article/sent-article-schema';
import { QUOTE_STATUSES } from '../../domain/article/vocabulary';
import type { DraftAddress } from '../../services/importing/import-reports';
import { describing } from '../describing';

const { credits, tipLines, corrections } = AssembledArticleSchema.shape;

export const CreditSchema = credits.unwrap().element;
export const TipLineSchema = tipLines.unwrap().element;
export const CorrectionSchema = corrections.unwrap().element;
export const PersonReferenceSchema = CreditSchema.shape.person.unwrap().unwrap();

const Instant = z.iso.datetime({ offset: true });

export const DraftQuoteSchema = QuoteItemSchema.extend({ status: z.enum(QUOTE_STATUSES) });

/** The draft as it is answered. */
export const DraftArticleSchema = describing<DraftArticle>()(
  AssembledArticleSchema.extend({
    embargoUntil: Instant.nullable(),
    publishAt: Instant.nullable(),
    unpublishAt: Instant.nullable(),
    segments: z.array(SegmentSchema.extend({ items: itemsWith(DraftQuoteSchema) })).readonly(),
  }),
);

const ParsedSegmentSchema = ParsedArticleSchema.shape.segments.unwrap().element;

const ParsedQuoteSchema = DraftQuoteSchema.omit({ documentId: true }).extend({
  speaker: DraftQuoteSchema.shape.speaker.omit({ person: true }),
});

/** What reading a page gives: without what only storing and publishing bring. */
export const ReadArticleSchema = describing<ParsedArticle>()(
  ParsedArticleSchema.omit({
    documentId: true,
    slug: true,
    edition: true,
    firstPublishedAt: true,
    publishedAt: true,
  }).extend({
    segments: z
      .array(
        ParsedSegmentSchema.omit({ documentId: true }).extend({
          items: itemsWith(ParsedQuoteSchema),
        }),
      )
      .readonly(),
    credits: z.array(CreditSchema.omit({ documentId: true, person: true })).readonly(),
    tipLines: z.array(TipLineSchema.omit({ documentId: true })).readonly(),
  }),
);

export const DraftAddressSchema = describing<DraftAddress>()(
  z.strictObject({ documentId: z.string(), slug: z.string().nullable() }),
);

/** The same, stored as a draft. */
export const ImportedArticleSchema = ReadArticleSchema.extend(DraftAddressSchema.shape);

export const SaveBodySchema = z.strictObject({ data: SentArticleSchema });

export { AssembledArticleSchema, QuoteItemSchema, SegmentSchema, SentArticleSchema };
