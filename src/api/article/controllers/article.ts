import { errors } from '@strapi/utils';
import { factories } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { isPublishable } from '../../../domain/credits/is-publishable';
import { mayReadDrafts } from '../../../services/access/may-read-drafts';
import { checkDraft } from '../../../services/articles/check-draft';
import { findDraft, findDraftId } from '../../../services/delivery/find-draft';
import { findEdition } from '../../../services/delivery/find-edition';
import { negotiateFormat, sendArticle } from '../../../services/delivery/send-article';
import { parseQuery } from '../../../services/requests/parse-request';

const AssembledQuery = z.strictObject({
  status: z.enum(['published', 'draft']).optional(),
  format: z.string().optional(),
});

export default factories.createCoreController('api::article.article', ({ strapi }) => ({
  /** GET /articles/:id/assembled: the current edition, or the draft to who may read it. */
  async assembled(ctx: Context) {
    const { status, format: wanted } = parseQuery(AssembledQuery, ctx.query);
    if (status === 'draft') {
      if (!(await mayReadDrafts(strapi))) {
        throw new errors.ForbiddenError('Drafts are not public.');
      }
      return sendDraft(ctx, wanted);
    }
    const format = negotiateFormat(ctx, wanted);
    if (format === null) {
      ctx.throw(406);
    }
    const found = await findEdition(strapi, idOf(ctx));
    if (found === null) {
      throw new errors.NotFoundError('There is no such published article.');
    }
    sendArticle(ctx, found.article, format, { kind: 'public', lastModified: found.lastModified });
  },

  /** GET /articles/:id/assembled/draft */
  async draft(ctx: Context) {
    const { format } = parseQuery(z.strictObject({ format: z.string().optional() }), ctx.query);
    return sendDraft(ctx, format);
  },

  /** GET /articles/:id/check: every rule's answer on the saved draft. */
  async check(ctx: Context) {
    parseQuery(z.strictObject({}), ctx.query);
    const documentId = await findDraftId(strapi, idOf(ctx));
    const results = documentId && (await checkDraft(strapi, documentId));
    if (!results) {
      throw new errors.NotFoundError('There is no such article.');
    }
    ctx.body = { data: { publishable: isPublishable(results), results } };
  },
}));

const sendDraft = async (ctx: Context, wanted: string | undefined) => {
  const format = negotiateFormat(ctx, wanted);
  if (format === null) {
    ctx.throw(406);
  }
  const draft = await findDraft(strapi, idOf(ctx));
  if (draft === null) {
    throw new errors.NotFoundError('There is no such article.');
  }
  sendArticle(ctx, draft, format, { kind: 'draft' });
};

const idOf = (ctx: Context): string => (ctx.params as { id: string }).id;
