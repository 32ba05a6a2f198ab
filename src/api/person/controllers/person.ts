import { factories } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { PUBLIC_CACHING } from '../../../services/delivery/send-article';
import { findDuplicates } from '../../../services/people/find-duplicates';
import { findPerson } from '../../../services/people/find-person';
import { findQuotes } from '../../../services/people/find-quotes';
import { mergePeople } from '../../../services/people/merge-people';
import { MergeBody } from '../../../services/people/merge-request';
import { quotesChangedAt } from '../../../services/people/quotes-changed-at';
import { PageQuery, paginationOf } from '../../../services/requests/page-query';
import { parseBody, parseQuery } from '../../../services/requests/parse-request';
import { sendPublicJson } from '../../../services/requests/send-public-json';

export default factories.createCoreController('api::person.person', ({ strapi }) => ({
  /** GET /people/:id/quotes: what somebody said, where and when; published only. The id may be one that was merged away. */
  async quotes(ctx: Context) {
    const { pagination } = parseQuery(PageQuery, ctx.query);
    ctx.set('Cache-Control', PUBLIC_CACHING);
    const person = await findPerson(strapi, idOf(ctx));
    if (person === null) {
      throw notFound();
    }
    const changedAt = await quotesChangedAt(strapi, person.id);
    const { quotes, total } = await findQuotes(strapi, person, pagination);
    const body = { data: quotes, meta: { pagination: paginationOf(pagination, total) } };
    sendPublicJson(ctx, body, changedAt);
  },

  /** GET /people/duplicates: pairs who may be one person. A proposal: nothing merges by itself. */
  async duplicates(ctx: Context) {
    const { pagination } = parseQuery(PageQuery, ctx.query);
    const { page, pageSize } = pagination;
    const found = await findDuplicates(strapi);
    ctx.body = {
      data: found.slice((page - 1) * pageSize, page * pageSize),
      meta: { pagination: paginationOf(pagination, found.length) },
    };
  },

  /** POST /people/:id/merge `{ "with": documentId }`: the person of the body becomes part of the one of the address. */
  async merge(ctx: Context) {
    parseQuery(z.strictObject({}), ctx.query);
    const { with: merged } = parseBody(MergeBody, ctx.request.body);
    const person = await mergePeople(strapi, idOf(ctx), merged);
    if (person === null) {
      throw notFound();
    }
    ctx.body = { data: person };
  },
}));

const notFound = () => new errors.NotFoundError('There is no such person.');

const idOf = (ctx: Context): string => (ctx.params as { id: string }).id;
