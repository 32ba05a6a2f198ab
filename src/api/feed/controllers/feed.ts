import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { FEEDS } from '../../../services/delivery/feeds/feeds';
import { deliveryOf } from '../../../services/delivery/delivery';
import { feedSource } from '../../../services/delivery/feeds/feed-answer';
import { sendAnswer } from '../../../services/delivery/http/send-answer';

export default ({ strapi }: { readonly strapi: Core.Strapi }) => ({
  /** GET /feeds/:name */
  async read(ctx: Context) {
    const { states, settings } = deliveryOf(strapi);
    ctx.set('Cache-Control', settings.cacheControl);
    const { name } = ctx.params as { readonly name: string };
    const feed = FEEDS.find((known) => known.name === name);
    if (!feed) {
      const names = FEEDS.map((known) => known.name).join(', ');
      throw new errors.NotFoundError(`There is no such feed; there are: ${names}.`);
    }
    const { value } = await feedSource(strapi, states, feed, ctx.query).load();
    await sendAnswer(ctx, value, settings);
  },
});
