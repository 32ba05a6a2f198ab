import { z } from 'zod';
import type { ArticleField, CheckResult } from '../../domain/credits/check-result';
import type { Fix } from '../../domain/credits/fixes/fix';
import { describing } from '../describing';
import { CreditSchema, PersonReferenceSchema, TipLineSchema } from './article-schemas';
import { SeveritySchema } from './reading-schemas';

const Index = z.int().nonnegative();

export const FixSchema = describing<Fix>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('set-field'),
      path: z.string(),
      value: z.string().nullable(),
    }),
    z.strictObject({
      kind: z.literal('add-credit'),
      credit: CreditSchema.omit({ documentId: true, order: true }),
    }),
    z.strictObject({ kind: z.literal('remove-credit'), credit: Index }),
    z.strictObject({
      kind: z.literal('split-credit'),
      credit: Index,
      names: z.array(z.string()).readonly(),
    }),
    z.strictObject({
      kind: z.literal('link-person'),
      path: z.string(),
      person: PersonReferenceSchema,
    }),
    z.strictObject({
      kind: z.literal('add-tip-lines'),
      tipLines: z.array(TipLineSchema).readonly(),
    }),
  ]),
);

const ArticleFieldSchema = describing<ArticleField>()(
  z.enum([
    'headline',
    'slug',
    'summary',
    'language',
    'airedAt',
    'segments',
    'credits',
    'tipLines',
    'corrections',
  ]),
);

export const CheckResultSchema = describing<CheckResult>()(
  z.strictObject({
    code: z.string(),
    law: z.string(),
    outcome: z.enum(['pass', 'fail', 'not-applicable']),
    severity: SeveritySchema,
    field: ArticleFieldSchema.nullable(),
    path: z.string().nullable(),
    message: z.string().nullable(),
    messages: z.strictObject({ en: z.string(), ko: z.string() }).readonly().nullable(),
    fix: FixSchema.nullable(),
  }),
);
