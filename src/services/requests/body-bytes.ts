import type { Context } from 'koa';

/** Keeps the bytes of a request's body, which Strapi's parser decodes with every bad byte silently replaced. */
export const keepBodyBytes = (ctx: Context): void => {
  const chunks: Buffer[] = [];
  ctx.req.on('data', (chunk: Buffer) => chunks.push(chunk));
  ctx.state['bodyBytes'] = chunks;
};

/**
 * The bytes of the request's body, as they were sent.
 * @throws Error when nobody kept them (config/middlewares.ts says for which paths they are kept)
 */
export const bodyBytes = (ctx: Context): Buffer => {
  const chunks = ctx.state['bodyBytes'] as Buffer[] | undefined;
  if (!chunks) {
    throw new Error(`The bytes of ${ctx.path} are not kept.`);
  }
  return Buffer.concat(chunks);
};
