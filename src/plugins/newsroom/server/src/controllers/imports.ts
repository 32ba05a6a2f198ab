import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { acceptChoices } from '../../../../../services/importing/accepted-suggestion';
import { importOnce } from '../../../../../services/importing/import-once';
import { assertImportable, ImportBody } from '../../../../../services/importing/import-request';
import { parseBody } from '../../../../../services/requests/parse-request';
import type { Answer, ImportedReport, ImportRequest } from '../../../contracts';

/** The same text as REST takes; the panel has no dry run, it reads by itself. */
const PanelImportBody = z.strictObject({
  text: ImportBody.shape.text,
  again: z.boolean().default(false),
  accepted: z
    .array(z.strictObject({ code: z.string(), line: z.int().positive(), label: z.string() }))
    .max(10_000)
    .default([]),
}) satisfies z.ZodType<ImportRequest>;

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** POST /newsroom/import: a pasted page becomes a draft; 200 and the earlier draft when the same text has one. */
  async create(ctx: Context): Promise<void> {
    const { text, again, accepted } = parseBody(PanelImportBody, ctx.request.body);
    assertImportable(text);
    const { kind, draft } = await importOnce(
      strapi,
      { text, accepted: acceptChoices(text, accepted) },
      { again },
    );
    ctx.status = kind === 'stored' ? 201 : 200;
    ctx.body = {
      data: { kind, documentId: draft.documentId },
    } satisfies Answer<ImportedReport>;
  },
});
