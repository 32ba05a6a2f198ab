import { z } from 'zod';

/** The body of `POST /people/:id/merge`: the documentId of the person who becomes part of the one of the address. */
export const MergeBody = z.strictObject({ with: z.string().min(1) });
