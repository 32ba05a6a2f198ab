import type { Context } from 'koa';
import { PUBLIC_CACHING } from '../send-article';
import { strongEtag } from '../strong-etag';

/** A feed as it is sent. */
export interface WrittenFeed {
  readonly body: string;
  readonly mediaType: string;
  /** The last change of anything that is or was in it. */
  readonly lastModified: Date;
}

/** Answers with a feed: validators, caching, and 304 when the reader has it already. */
export const sendFeed = (ctx: Context, { body, mediaType, lastModified }: WrittenFeed): void => {
  ctx.status = 200;
  ctx.set('ETag', strongEtag(body));
  ctx.set('Cache-Control', PUBLIC_CACHING);
  ctx.lastModified = lastModified;
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  ctx.type = `${mediaType}; charset=utf-8`;
  ctx.body = body;
};
