import { z } from 'zod';
import type {
  ArticleDifference,
  FieldChange,
  ItemChange,
} from '../../domain/article/difference/article-difference';
import { describing } from '../describing';
import {
  CorrectionSchema,
  CreditSchema,
  PersonReferenceSchema,
  SegmentSchema,
  TipLineSchema,
} from './article-schemas';

const Place = z.int().positive();

export const FieldValueSchema = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  PersonReferenceSchema,
  CorrectionSchema.shape.target.unwrap(),
]);

const WordRunSchema = z.strictObject({
  kind: z.enum(['same', 'added', 'removed']),
  text: z.string(),
});

export const FieldChangeSchema = describing<FieldChange>()(
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('words'),
      field: z.string(),
      words: z.array(WordRunSchema).readonly(),
    }),
    z.strictObject({
      kind: z.literal('value'),
      field: z.string(),
      before: FieldValueSchema,
      after: FieldValueSchema,
    }),
  ]),
);

const Fields = z.array(FieldChangeSchema).readonly();

/** A member of a list that is in one version alone, or differs; with what else is told of it. */
const partChange = <Part extends z.ZodType, More extends z.ZodRawShape>(part: Part, more: More) =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('added'), at: Place, part, ...more }),
    z.strictObject({ kind: z.literal('removed'), from: Place, part, ...more }),
    z.strictObject({
      kind: z.literal('changed'),
      from: Place,
      at: Place,
      isMoved: z.boolean(),
      part,
      fields: Fields,
      ...more,
    }),
  ]);

const Item = SegmentSchema.shape.items.unwrap().element;

export const ItemChangeSchema = describing<ItemChange>()(
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('same'), item: Item }),
    z.strictObject({ kind: z.literal('added'), item: Item }),
    z.strictObject({ kind: z.literal('removed'), item: Item }),
    z.strictObject({ kind: z.literal('changed'), before: Item, after: Item, fields: Fields }),
    z.strictObject({ kind: z.literal('moved-away'), item: Item, toSegment: Place }),
    z.strictObject({
      kind: z.literal('moved-here'),
      before: Item,
      after: Item,
      fromSegment: Place,
      fields: Fields,
    }),
  ]),
);

export const ArticleDifferenceSchema = describing<ArticleDifference>()(
  z.strictObject({
    fields: Fields,
    segments: z
      .array(
        partChange(SegmentSchema.omit({ items: true, seconds: true }), {
          items: z.array(ItemChangeSchema).readonly(),
        }),
      )
      .readonly(),
    credits: z.array(partChange(CreditSchema, {})).readonly(),
    tipLines: z.array(partChange(TipLineSchema, {})).readonly(),
    corrections: z.array(partChange(CorrectionSchema, {})).readonly(),
  }),
);
