import type { Context } from 'koa';
import { PUBLIC_CACHING } from '../delivery/send-article';
import { strongEtag } from '../delivery/strong-etag';

/** Answers the public with JSON: validators, caching, and 304 when the reader has it already. */
export const sendPublicJson = (ctx: Context, body: unknown, lastModified: Date): void => {
  const text = JSON.stringify(body);
  ctx.status = 200;
  ctx.set('ETag', strongEtag(text));
  ctx.set('Cache-Control', PUBLIC_CACHING);
  ctx.lastModified = lastModified;
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  ctx.type = 'application/json; charset=utf-8';
  ctx.body = text;
};
