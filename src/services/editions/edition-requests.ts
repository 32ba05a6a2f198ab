import { z } from 'zod';

const Count = z.coerce.number().int().min(1);

/** The query of `GET /articles/:id/editions`. */
export const EditionListQuery = z.strictObject({
  pagination: z
    .strictObject({ page: Count.default(1), pageSize: Count.max(100).default(25) })
    .default({ page: 1, pageSize: 25 }),
});

/** The query of `GET /articles/:id/editions/:number/difference`. */
export const DifferenceQuery = z
  .strictObject({ from: Count.optional(), to: z.literal('draft').optional() })
  .refine(({ from, to }) => from === undefined || to === undefined, {
    path: ['to'],
    message: 'is for comparing with this edition; leave out from',
  });
