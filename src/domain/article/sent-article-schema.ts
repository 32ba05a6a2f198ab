import { z } from 'zod';
import {
  AssembledArticleSchema,
  itemsWith,
  QuoteItemSchema,
  SegmentSchema,
} from './assembled-article-schema';
import type { DraftArticle } from './draft-article';
import { QUOTE_STATUSES } from './vocabulary';

/** What publishing and assembling give: it may come back with a draft, whatever it says, and is not stored. */
const Derived = z.unknown().optional();

/** 1, 2, 3 …, as far as the column reaches. */
const Order = z.int().min(1).max(2_147_483_647);

const Instant = z.iso.datetime({ offset: true, error: 'expected an ISO 8601 instant with a zone' });

/** Databases and ISO 8601 count the years before the first one differently, and the last ones have more digits. */
const isInPlainYear = (text: string): boolean => {
  const year = new Date(text).getUTCFullYear();
  // What is no instant or day at all is refused as that.
  return !(year < 1 || year > 9999);
};

const PLAIN_YEAR = 'expected a year from 0001 to 9999';

/** Who is meant is said by the id; the name is the person's own and comes back as it was. */
const PersonSchema = z
  .strictObject({ documentId: z.string(), name: z.string().optional() })
  .nullable()
  .default(null);

const LanguageTag = z
  .string()
  .max(35)
  .regex(
    /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u,
    'expected a BCP 47 language tag, such as ko or en-GB',
  );

const SentQuoteSchema = QuoteItemSchema.extend({
  order: Order,
  speaker: QuoteItemSchema.shape.speaker.extend({ person: PersonSchema }),
  originalLanguage: z.string().max(35).nullable(),
  status: z.enum(QUOTE_STATUSES).optional(),
});

const SentSegmentSchema = SegmentSchema.extend({
  order: Order,
  seconds: Derived,
  items: itemsWith(SentQuoteSchema),
});

const SentCreditSchema = AssembledArticleSchema.shape.credits.unwrap().element.extend({
  order: Order,
  person: PersonSchema,
});

/**
 * A whole draft as an editor sends it to be stored: what `?status=draft` answers, with or without the fields of the draft that the
 * assembled article has not (then they stay as they are), with or without the derived ones. Strict: a field that is unknown,
 * missing or of another kind is an issue with its path. What the credit check judges (empty texts, gaps in the numbering) is left
 * to it: a draft may be unfinished.
 */
export const SentArticleSchema = AssembledArticleSchema.extend({
  slug: z
    .string()
    .min(1)
    .max(255)
    .regex(
      /^(?!\.{1,2}$)[A-Za-z0-9\-_.~]*$/u,
      'expected letters, digits and - _ . ~ only, not dots alone',
    )
    .nullable()
    .optional(),
  language: LanguageTag,
  airedAt: AssembledArticleSchema.shape.airedAt
    .unwrap()
    .refine(isInPlainYear, PLAIN_YEAR)
    .nullable(),
  airedOn: AssembledArticleSchema.shape.airedOn
    .unwrap()
    .refine(isInPlainYear, PLAIN_YEAR)
    .nullable(),
  embargoUntil: Instant.refine(isInPlainYear, PLAIN_YEAR).nullable().optional(),
  publishAt: Instant.refine(isInPlainYear, PLAIN_YEAR).nullable().optional(),
  unpublishAt: Instant.refine(isInPlainYear, PLAIN_YEAR).nullable().optional(),
  segments: z.array(SentSegmentSchema).readonly(),
  credits: z.array(SentCreditSchema).readonly(),
  firstPublishedAt: Derived,
  publishedAt: Derived,
  edition: Derived,
  byline: Derived,
  tipSlogan: Derived,
  seconds: Derived,
});

export type SentArticle = z.output<typeof SentArticleSchema>;
export type SentSegment = SentArticle['segments'][number];
export type SentQuote = Extract<SentSegment['items'][number], { readonly kind: 'quote' }>;
export type SentCredit = SentArticle['credits'][number];

/** The quotes of a draft that was sent, with their places. */
export const sentQuotes = ({ segments }: SentArticle) =>
  segments.flatMap(({ items }, segment) =>
    items.flatMap((item, index) =>
      item.kind === 'quote'
        ? [{ ...item, path: ['segments', segment, 'items', index] as const }]
        : [],
    ),
  );

/** Does not compile once a draft as it is answered can't be sent back. */
export type SchemaTakesDraft = Takes<DraftArticle, z.input<typeof SentArticleSchema>>;
type Takes<Draft extends Input, Input> = [Draft, Input];
