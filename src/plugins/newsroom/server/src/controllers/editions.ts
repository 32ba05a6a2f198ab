import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { actorName, loadActorNames } from '../../../../../services/desk/actor-names';
import { findEditionRecord, listEditions } from '../../../../../services/editions/find-editions';
import { parseQuery } from '../../../../../services/requests/parse-request';
import type { Answer, EditionContent, EditionLine } from '../../../contracts';
import { assertInReach } from '../articles-in-reach';

/** So many editions are listed, the latest: more than an editor goes through. */
const SHOWN = 200;

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** GET /newsroom/articles/:documentId/editions */
  async list(ctx: Context): Promise<void> {
    parseQuery(z.strictObject({}), ctx.query);
    const { documentId } = ctx.params as { documentId: string };
    await assertInReach(strapi, ctx, documentId);
    const { entries } = await listEditions(strapi, documentId, { page: 1, pageSize: SHOWN });
    const nameOf = await loadActorNames(
      strapi,
      entries.map((entry) => entry.publishedBy),
    );
    const data = entries.map((entry) => ({ ...entry, publishedBy: nameOf(entry.publishedBy) }));
    ctx.body = { data } satisfies Answer<EditionLine[]>;
  },

  /** GET /newsroom/articles/:documentId/editions/:number */
  async find(ctx: Context): Promise<void> {
    parseQuery(z.strictObject({}), ctx.query);
    const { documentId, number } = ctx.params as { documentId: string; number: string };
    await assertInReach(strapi, ctx, documentId);
    const data = /^\d{1,9}$/u.test(number)
      ? await findEditionRecord(strapi, documentId, Number(number))
      : null;
    if (data === null) {
      throw new errors.NotFoundError('There is no such edition.');
    }
    const publishedBy = await actorName(strapi, data.publishedBy);
    ctx.body = { data: { ...data, publishedBy } } satisfies Answer<EditionContent>;
  },
});
