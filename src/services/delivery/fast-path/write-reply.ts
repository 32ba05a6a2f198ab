import type { Context } from 'koa';
import type { Reply } from '../http/reply';
import type { FlatHeaders } from './strapi-headers';

/** For caches behind us: a part of the second for which an answer may be kept has been spent here. */
export const FROM_MEMORY: FlatHeaders = ['Age', '1'];

/** Sends a reply past Koa. @param head the headers that are not of the reply itself */
export const writeReply = (
  ctx: Context,
  { status, headers, body }: Reply,
  head: FlatHeaders,
): void => {
  const lines = [...head];
  for (const name in headers) {
    lines.push(name, headers[name] ?? '');
  }
  ctx.respond = false;
  ctx.res.writeHead(status, lines);
  ctx.res.end(ctx.req.method === 'HEAD' ? undefined : (body ?? undefined));
};
