import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { importReport } from '../../../../../services/importing/import-report';
import { parseBody } from '../../../../../services/requests/parse-request';
import type { Answer, ImportedReport, ImportRequest } from '../../../contracts';

const ImportBody = z.strictObject({
  text: z.string().refine((text) => text.trim() !== '', 'there is nothing to import.'),
}) satisfies z.ZodType<ImportRequest>;

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** POST /newsroom/import: a pasted page becomes a draft. */
  async create(ctx: Context): Promise<void> {
    const { text } = parseBody(ImportBody, ctx.request.body);
    const documentId = await importReport(strapi, { text });
    ctx.status = 201;
    ctx.body = { data: { documentId } } satisfies Answer<ImportedReport>;
  },
});
