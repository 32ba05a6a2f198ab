import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { isPublishable } from '../../../../../domain/credits/is-publishable';
import { checkDraft } from '../../../../../services/articles/check-draft';
import { parseQuery } from '../../../../../services/requests/parse-request';
import type { Answer, DraftCheck } from '../../../contracts';
import { assertInReach } from '../articles-in-reach';

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** GET /newsroom/articles/:documentId/check: the credit check of the saved draft. */
  async ofDraft(ctx: Context): Promise<void> {
    parseQuery(z.strictObject({}), ctx.query);
    const { documentId } = ctx.params as { documentId: string };
    await assertInReach(strapi, ctx, documentId);
    const results = await checkDraft(strapi, documentId);
    if (!results) {
      throw new errors.NotFoundError('There is no such article.');
    }
    ctx.body = {
      data: { publishable: isPublishable(results), results },
    } satisfies Answer<DraftCheck>;
  },
});
