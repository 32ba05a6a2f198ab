import { z } from 'zod';

/** The query of GET /articles/:id/assembled. */
export const AssembledQuery = z.strictObject({
  status: z.enum(['published', 'draft']).optional(),
  format: z.string().optional(),
});
