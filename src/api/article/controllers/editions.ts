import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { mayReadDrafts } from '../../../services/access/may-read-drafts';
import { NO_CACHING } from '../../../services/delivery/send-article';
import { differVersions } from '../../../services/editions/differ-editions';
import {
  findEditionRecord,
  findRecordedId,
  listEditions,
} from '../../../services/editions/find-editions';
import { DifferenceQuery, EditionListQuery } from '../../../services/editions/edition-requests';
import { restoreEdition } from '../../../services/editions/restore-edition';
import { parseQuery } from '../../../services/requests/parse-request';
import { answeringPreconditions } from '../../../services/requests/precondition-error';

/** The record of what was published of an article; never public. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** GET /articles/:id/editions: the latest first. */
  async list(ctx: Context) {
    ctx.set('Cache-Control', NO_CACHING);
    const { pagination } = parseQuery(EditionListQuery, ctx.query);
    const { entries, total } = await listEditions(strapi, await articleOf(strapi, ctx), pagination);
    const pageCount = Math.ceil(total / pagination.pageSize);
    ctx.body = { data: entries, meta: { pagination: { ...pagination, pageCount, total } } };
  },

  /** GET /articles/:id/editions/:number */
  async show(ctx: Context) {
    ctx.set('Cache-Control', NO_CACHING);
    parseQuery(z.strictObject({}), ctx.query);
    const edition = await findEditionRecord(strapi, await articleOf(strapi, ctx), numberOf(ctx));
    if (edition === null) {
      throw noEdition();
    }
    ctx.body = { data: edition, meta: {} };
  },

  /** GET /articles/:id/editions/:number/difference: since the edition before, or `from` another; or `to=draft` what the draft changed. */
  async difference(ctx: Context) {
    ctx.set('Cache-Control', NO_CACHING);
    const { from, to } = parseQuery(DifferenceQuery, ctx.query);
    const number = numberOf(ctx);
    if (to === 'draft' && !(await mayReadDrafts(strapi))) {
      throw new errors.ForbiddenError('Drafts are not public.');
    }
    if (to === undefined && from === undefined && number === 1) {
      const message = 'from: there is no edition before the first; say which to compare it with.';
      throw new errors.ValidationError(message, {
        errors: [{ path: ['from'], message, name: 'ValidationError' }],
      });
    }
    const versions =
      to === 'draft' ? { from: number, to } : { from: from ?? number - 1, to: number };
    const data = await differVersions(strapi, await articleOf(strapi, ctx), versions);
    ctx.body = { data, meta: versions };
  },

  /** POST /articles/:id/editions/:number/restore: makes it the draft, when that is still the one that If-Match names. */
  async restore(ctx: Context) {
    ctx.set('Cache-Control', NO_CACHING);
    parseQuery(z.strictObject({}), ctx.query);
    const documentId = await articleOf(strapi, ctx);
    await answeringPreconditions(ctx, async () => {
      const ifMatch = ctx.get('If-Match');
      const restored = await restoreEdition(strapi, documentId, numberOf(ctx), { ifMatch });
      ctx.set('ETag', restored.etag);
      ctx.body = { data: restored.article, meta: { dropped: restored.dropped } };
    });
  },
});

/** @throws NotFoundError when there is neither such an article nor a record of one */
const articleOf = async (strapi: Core.Strapi, ctx: Context): Promise<string> => {
  const documentId = await findRecordedId(strapi, (ctx.params as { id: string }).id);
  if (documentId === null) {
    throw new errors.NotFoundError('There is no such article.');
  }
  return documentId;
};

/** @throws NotFoundError for what is no number of an edition */
const numberOf = (ctx: Context): number => {
  const { number } = ctx.params as { number: string };
  if (!/^[1-9]\d{0,8}$/u.test(number)) {
    throw noEdition();
  }
  return Number(number);
};

const noEdition = () => new errors.NotFoundError('There is no such edition.');
