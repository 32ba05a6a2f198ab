import { errors } from '@strapi/utils';
import { z } from 'zod';
import { textProblem } from '../requests/text-problem';

/** The most that a page may weigh as UTF-8: 1 MB. */
export const MAX_TEXT_BYTES = 1_000_000;

/** The body of `POST /articles/import`. */
export const ImportBody = z.strictObject({
  text: z
    .string()
    .refine((text) => text.trim() !== '', 'is empty')
    .superRefine((text, context) => {
      const message = textProblem(text);
      if (message !== null) context.addIssue({ code: 'custom', message });
    }),
  dryRun: z.boolean().default(false),
});

/** The query of `POST /articles/import`. */
export const ImportQuery = z.strictObject({
  /** Import the text although it has been imported before. */
  again: z
    .enum(['true', 'false'])
    .default('false')
    .transform((word) => word === 'true'),
});

/** @throws PayloadTooLargeError (413) for a page that is too long */
export const assertImportable = (text: string): void => {
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_TEXT_BYTES) {
    const message = `text: weighs ${bytes} bytes; ${MAX_TEXT_BYTES} is the most.`;
    throw new errors.PayloadTooLargeError(message, {
      errors: [{ path: ['text'], message, name: 'PayloadTooLargeError' }],
    });
  }
};
