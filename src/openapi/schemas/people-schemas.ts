import { z } from 'zod';
import type { PublishedQuote } from '../../domain/article/published-quote';
import type { PersonName } from '../../domain/names/merged-names';
import type { ProposedMerge } from '../../services/people/find-duplicates';
import { describing } from '../describing';
import { AssembledArticleSchema, QuoteItemSchema, SegmentSchema } from './article-schemas';

export const PublishedQuoteSchema = describing<PublishedQuote>()(
  QuoteItemSchema.omit({ kind: true }).extend({
    segment: SegmentSchema.pick({ documentId: true, order: true, role: true, name: true }),
    article: AssembledArticleSchema.pick({
      documentId: true,
      slug: true,
      headline: true,
      section: true,
      language: true,
      format: true,
      airedAt: true,
      airedOn: true,
      firstPublishedAt: true,
      publishedAt: true,
      edition: true,
    }),
  }),
);

const OptionalText = z.string().nullable();

export const PersonNameSchema = describing<PersonName>()(
  z.strictObject({
    value: z.string(),
    language: OptionalText,
    script: OptionalText,
    kind: z.enum(['preferred', 'romanization', 'alias', 'former', 'misspelling']),
  }),
);

const ListedPersonSchema = z.strictObject({
  documentId: z.string(),
  name: z.string(),
  names: z.array(PersonNameSchema).readonly(),
  affiliation: OptionalText,
  title: OptionalText,
  staff: z.boolean(),
});

export const ProposedMergeSchema = describing<ProposedMerge>()(
  z.strictObject({
    comparison: z.enum(['same', 'probable']),
    names: z.tuple([z.string(), z.string()]).readonly(),
    people: z.tuple([ListedPersonSchema, ListedPersonSchema]).readonly(),
  }),
);

/** Rows come from the database as instants of either kind; as JSON they are texts. */
export const MergedPeopleSchema = ListedPersonSchema.extend({
  staff: z.boolean().nullable(),
  active: z.boolean().nullable(),
  merged: z
    .array(
      z.strictObject({
        personDocumentId: z.string(),
        name: z.string(),
        mergedAt: z.iso.datetime(),
        mergedBy: OptionalText,
      }),
    )
    .readonly(),
});
