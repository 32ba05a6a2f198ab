import { z } from 'zod';
import type { EditionEntry, EditionRecord } from '../../domain/article/edition-record';
import type { RestoredDraft } from '../../services/editions/restore-edition';
import { describing } from '../describing';
import { AssembledArticleSchema } from './article-schemas';

const Instant = z.iso.datetime();

export const EditionEntrySchema = describing<EditionEntry>()(
  z.strictObject({
    number: z.int().positive(),
    publishedAt: Instant,
    publishedBy: z.string().nullable(),
    withdrawnAt: Instant.nullable(),
    etag: z.string(),
  }),
);

export const EditionRecordSchema = describing<EditionRecord>()(
  EditionEntrySchema.extend({ content: AssembledArticleSchema }),
);

/** What of an edition could not come back, and where it stood. */
export const DroppedSchema = describing<RestoredDraft['dropped'][number]>()(
  z.strictObject({ path: z.string(), message: z.string() }),
);

/** What was compared. */
export const ComparedVersionsSchema = z.strictObject({
  from: z.int().positive(),
  to: z.union([z.int().positive(), z.literal('draft')]),
});
