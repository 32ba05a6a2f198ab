import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { findArticleOfPart } from '../../../../../services/desk/find-article-of-part';
import { listQuotesOfSegment } from '../../../../../services/desk/list-quotes-of-segment';
import { parseQuery } from '../../../../../services/requests/parse-request';
import type { Answer, PartOfArticle, PartType, QuoteOfSegment } from '../../../contracts';
import { assertInReach } from '../articles-in-reach';

const TYPES = ['segment', 'quote', 'credit'] as const satisfies readonly PartType[];

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** GET /newsroom/parts/:type/:documentId: the article of a segment, quote or credit. */
  async article(ctx: Context): Promise<void> {
    parseQuery(z.strictObject({}), ctx.query);
    const { type, documentId } = ctx.params as { type: string; documentId: string };
    const known = TYPES.find((candidate) => candidate === type);
    const data =
      known === undefined || documentId.includes('\0')
        ? null
        : await findArticleOfPart(strapi, known, documentId);
    if (data === null) {
      throw new errors.NotFoundError('There is no such part.');
    }
    if (data.article) {
      await assertInReach(strapi, ctx, data.article.documentId);
    }
    ctx.body = { data } satisfies Answer<PartOfArticle>;
  },

  /** GET /newsroom/segments/:documentId/quotes: what the places in a segment's text stand for. */
  async quotes(ctx: Context): Promise<void> {
    parseQuery(z.strictObject({}), ctx.query);
    const { documentId } = ctx.params as { documentId: string };
    const part = documentId.includes('\0')
      ? null
      : await findArticleOfPart(strapi, 'segment', documentId);
    if (part === null) {
      throw new errors.NotFoundError('There is no such segment.');
    }
    if (part.article) {
      await assertInReach(strapi, ctx, part.article.documentId);
    }
    ctx.body = {
      data: await listQuotesOfSegment(strapi, documentId),
    } satisfies Answer<QuoteOfSegment[]>;
  },
});
