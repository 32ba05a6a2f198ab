import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { replaceDraft } from '../../../../../services/articles/replace-draft';
import { loadDeskDraft } from '../../../../../services/desk/load-desk-draft';
import { parseBody, parseQuery } from '../../../../../services/requests/parse-request';
import { answeringPreconditions } from '../../../../../services/requests/precondition-error';
import { ARTICLE } from '../../../../../services/uids';
import type { Answer, DeskDraft } from '../../../contracts';
import { assertInReach } from '../articles-in-reach';
import { PUBLISH_IN_PANEL, UPDATE_IN_PANEL } from '../permissions';

const SaveBody = z.strictObject({ data: z.unknown() });
const NoBody = z.strictObject({});

const idOf = (ctx: Context): string => (ctx.params as { documentId: string }).documentId;

export default ({ strapi }: { strapi: Core.Strapi }) => {
  const answerDraft = async (ctx: Context): Promise<void> => {
    const data = await loadDeskDraft(strapi, idOf(ctx));
    if (data === null) {
      throw new errors.NotFoundError('There is no such article.');
    }
    ctx.set('ETag', data.etag);
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data } satisfies Answer<DeskDraft>;
  };

  /** Does with the whole article what the document service calls it, and answers with the draft as it is then. */
  const act =
    (action: (params: { documentId: string }) => Promise<unknown>) => async (ctx: Context) => {
      parseBody(NoBody, ctx.request.body);
      await assertInReach(strapi, ctx, idOf(ctx), PUBLISH_IN_PANEL);
      await action({ documentId: idOf(ctx) });
      await answerDraft(ctx);
    };

  return {
    /** GET /newsroom/articles/:documentId: the draft for the desk. */
    async find(ctx: Context): Promise<void> {
      parseQuery(z.strictObject({}), ctx.query);
      await assertInReach(strapi, ctx, idOf(ctx));
      await answerDraft(ctx);
    },

    /** PUT /newsroom/articles/:documentId: stores the whole draft; 412 when somebody else changed it, 428 without If-Match. */
    async save(ctx: Context): Promise<void> {
      const { data } = parseBody(SaveBody, ctx.request.body);
      await assertInReach(strapi, ctx, idOf(ctx), UPDATE_IN_PANEL);
      await answeringPreconditions(ctx, async () => {
        await replaceDraft(strapi, idOf(ctx), data, { ifMatch: ctx.get('If-Match') || null });
        await answerDraft(ctx);
      });
    },

    /** POST /newsroom/articles/:documentId/publish */
    publish: act((params) => strapi.documents(ARTICLE).publish(params)),

    /** POST /newsroom/articles/:documentId/unpublish */
    unpublish: act((params) => strapi.documents(ARTICLE).unpublish(params)),

    /** POST /newsroom/articles/:documentId/discard: back to what is published. */
    discard: act((params) => strapi.documents(ARTICLE).discardDraft(params)),
  };
};
