import { z } from 'zod';
import type { AssembledArticle, SegmentItem } from './assembled-article';
import {
  ARTICLE_FORMATS,
  CORRECTION_KINDS,
  CORRECTION_TARGETS,
  CREDIT_EVIDENCES,
  CREDIT_KINDS,
  CREDIT_ROLES,
  SEGMENT_ROLES,
  TIP_CHANNELS,
} from './vocabulary';

const Text = z.string();
const OptionalText = Text.nullable();
const Instant = z.iso.datetime({ offset: true, error: 'expected an ISO 8601 instant with a zone' });
/** Only storing and publishing give these: an article that was just read from a page leaves them out. */
const GivenLater = {
  text: OptionalText.default(null),
  instant: Instant.nullable().default(null),
  number: z.int().positive().nullable().default(null),
};
const Order = z.int();
const Seconds = z.number().nonnegative();

const PersonReferenceSchema = z.strictObject({ documentId: Text, name: Text });

export const QuoteItemSchema = z.strictObject({
  kind: z.literal('quote'),
  documentId: GivenLater.text,
  order: Order,
  text: Text,
  speaker: z.strictObject({
    name: OptionalText,
    affiliation: OptionalText,
    person: PersonReferenceSchema.nullable().default(null),
  }),
  attribution: OptionalText,
  anonymous: z.boolean(),
  originalText: OptionalText,
  originalLanguage: OptionalText,
});

/** Where in a segment an item may stand: the hand-over and the sign-off close it, each once. */
const CLOSING_RANK = { narration: 0, quote: 0, toss: 1, 'sign-off': 2 } as const;

/** Tells an item that stands after what closes the segment. */
const isMisplaced = (kind: SegmentItem['kind'], before: SegmentItem['kind'] | undefined): boolean =>
  before !== undefined && CLOSING_RANK[before] > 0 && CLOSING_RANK[kind] <= CLOSING_RANK[before];

/** A segment's items, its quotes being of one schema. */
export const itemsWith = <Quote extends z.ZodObject<{ kind: z.ZodLiteral<'quote'> }>>(
  quote: Quote,
) =>
  z
    .array(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('narration'), text: Text }),
        quote,
        z.strictObject({ kind: z.literal('toss'), text: Text }),
        z.strictObject({ kind: z.literal('sign-off'), text: Text }),
      ]),
    )
    .readonly()
    .superRefine((items, context) => {
      const index = items.findIndex(({ kind }, at) => isMisplaced(kind, items[at - 1]?.kind));
      if (index >= 0) {
        context.addIssue({
          code: 'custom',
          path: [index],
          message: 'stands after the toss or sign-off that closes the segment',
        });
      }
    });

export const SegmentSchema = z.strictObject({
  documentId: GivenLater.text,
  order: Order,
  role: z.enum(SEGMENT_ROLES),
  label: OptionalText,
  name: OptionalText,
  seconds: Seconds,
  items: itemsWith(QuoteItemSchema),
});

const CreditSchema = z.strictObject({
  documentId: GivenLater.text,
  order: Order,
  role: z.enum(CREDIT_ROLES),
  roleLabel: OptionalText,
  name: Text,
  kind: z.enum(CREDIT_KINDS),
  person: PersonReferenceSchema.nullable().default(null),
  evidence: z.enum(CREDIT_EVIDENCES),
});

const TipLineSchema = z.strictObject({
  documentId: GivenLater.text,
  channel: z.enum(TIP_CHANNELS),
  label: Text,
  value: Text,
  url: OptionalText,
});

const CorrectionSchema = z.strictObject({
  kind: z.enum(CORRECTION_KINDS),
  text: Text,
  date: Instant,
  target: z.strictObject({ type: z.enum(CORRECTION_TARGETS), documentId: Text }).nullable(),
});

/**
 * An assembled article as JSON from outside. Strict: a field that is unknown, missing or of another kind is an issue with its
 * path; what the laws of the credit check judge (empty texts, numbering) is left to them.
 */
export const AssembledArticleSchema = z.strictObject({
  documentId: GivenLater.text,
  slug: GivenLater.text,
  headline: Text,
  section: OptionalText,
  language: Text,
  format: z.enum(ARTICLE_FORMATS),
  summary: OptionalText,
  airedAt: Instant.nullable(),
  airedOn: z.iso.date('expected a day, YYYY-MM-DD').nullable(),
  firstPublishedAt: GivenLater.instant,
  publishedAt: GivenLater.instant,
  edition: GivenLater.number,
  segments: z.array(SegmentSchema).readonly(),
  byline: OptionalText,
  credits: z.array(CreditSchema).readonly(),
  tipLines: z.array(TipLineSchema).readonly(),
  tipSlogan: OptionalText,
  corrections: z.array(CorrectionSchema).readonly(),
  seconds: Seconds,
}) satisfies z.ZodType<AssembledArticle>;

type Output = z.output<typeof AssembledArticleSchema>;

/** Does not compile once the interface has a field that the schema lacks (`satisfies` above holds the other direction). */
export type SchemaCoversInterface = Covers<AssembledArticle, Output>;
type Covers<Whole extends Part, Part> = [Whole, Part];
