import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { FEEDS } from '../../../services/delivery/feeds/feeds';
import { sendFeed } from '../../../services/delivery/feeds/send-feed';
import { PUBLIC_CACHING } from '../../../services/delivery/send-article';

export default ({ strapi }: { readonly strapi: Core.Strapi }) => ({
  /** GET /feeds/:name */
  async read(ctx: Context) {
    ctx.set('Cache-Control', PUBLIC_CACHING);
    const { name } = ctx.params as { readonly name: string };
    const feed = FEEDS.find((known) => known.name === name);
    if (!feed) {
      const names = FEEDS.map((known) => known.name).join(', ');
      throw new errors.NotFoundError(`There is no such feed; there are: ${names}.`);
    }
    sendFeed(ctx, await feed.write(strapi, ctx.query));
  },
});
