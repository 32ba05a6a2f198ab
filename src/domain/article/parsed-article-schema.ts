import { z } from 'zod';
import {
  AssembledArticleSchema,
  itemsWith,
  QuoteItemSchema,
  SegmentSchema,
} from './assembled-article-schema';
import type { ParsedArticle } from './parsed-article';
import { QUOTE_STATUSES } from './vocabulary';

/** An article as `parse` and the import print it: beside the assembled fields each quote's status and each segment's stored form. */
export const ParsedArticleSchema = AssembledArticleSchema.extend({
  segments: z
    .array(
      SegmentSchema.extend({
        items: itemsWith(QuoteItemSchema.extend({ status: z.enum(QUOTE_STATUSES) })),
        body: z.string(),
        toss: z.string().nullable(),
        signOff: z.string().nullable(),
      }),
    )
    .readonly(),
});

/** Does not compile once `ParsedArticle` and the schema differ. */
export type SchemaTakesParsedArticle = Takes<
  z.output<typeof ParsedArticleSchema>,
  ParsedArticle,
  z.input<typeof ParsedArticleSchema>
>;
type Takes<Output extends Printed, Printed extends Input, Input> = [Output, Printed, Input];
