import { z } from 'zod';

/** The last page of a list has the number `pageCount`; an empty list has none. */
export const PaginationSchema = z.strictObject({
  page: z.int().positive(),
  pageSize: z.int().positive(),
  pageCount: z.int().nonnegative(),
  total: z.int().nonnegative(),
});

/** Of lists that are also read by cursor: `next` is the place behind the last entry, null at the end; only pages are counted. */
export const ListPaginationSchema = z.union([
  PaginationSchema.extend({ next: z.string().nullable() }),
  z.strictObject({ pageSize: z.int().positive(), next: z.string().nullable() }),
]);

/** One thing as an answer. */
export const answerOf = <Data extends z.ZodType>(data: Data) =>
  z.strictObject({ data, meta: z.strictObject({}) });

/** One page of a list as an answer. */
export const pageOf = <Data extends z.ZodType>(data: Data) =>
  z.strictObject({
    data: z.array(data).readonly(),
    meta: z.strictObject({ pagination: PaginationSchema }),
  });

/** Every error. `details.errors` names the fields that are wrong, where there are such. */
export const ErrorAnswerSchema = z.strictObject({
  data: z.null(),
  error: z.strictObject({
    status: z.int(),
    name: z.string(),
    message: z.string(),
    details: z.looseObject({
      errors: z
        .array(
          z.looseObject({
            path: z.array(z.union([z.string(), z.int()])),
            message: z.string(),
            name: z.string(),
          }),
        )
        .optional(),
    }),
  }),
});
