import { createHash } from 'node:crypto';
import type { Context } from 'koa';
import { errors } from '@strapi/utils';
import type { AssembledArticle } from '../../domain/article/assembled-article';
import type { RenderFormat } from '../../domain/render/render-formats';
import { DELIVERY_FORMATS } from './article-formats';

/** How long any cache may serve an answer unasked: no reader sees a withdrawn article for longer. */
const PUBLIC_CACHING = 'public, max-age=1, stale-while-revalidate=30';

/**
 * The form that the request asks for, by `?format=` or else by its Accept header.
 * @throws ValidationError for an unknown `format`; answers 406 (null) when no form is acceptable
 */
export const negotiateFormat = (ctx: Context, wanted: string | undefined): RenderFormat | null => {
  if (wanted !== undefined) {
    const format = DELIVERY_FORMATS.find(({ name }) => name === wanted);
    if (!format) {
      const names = DELIVERY_FORMATS.map(({ name }) => name).join(', ');
      throw badParameter('format', `There is no format "${wanted}"; there are: ${names}.`);
    }
    return format;
  }
  const accepted = ctx.accepts(DELIVERY_FORMATS.map(({ mediaType }) => mediaType));
  return DELIVERY_FORMATS.find(({ mediaType }) => mediaType === accepted) ?? null;
};

/** Answers with the article in one form: validators, caching, and 304 when the reader has it already. */
export const sendArticle = (
  ctx: Context,
  article: AssembledArticle,
  format: RenderFormat,
  visibility: { readonly kind: 'public'; readonly lastModified: Date } | { readonly kind: 'draft' },
): void => {
  const body = format.render(article);
  ctx.status = 200;
  ctx.set('ETag', `"${createHash('sha256').update(body).digest('base64url')}"`);
  ctx.vary('Accept');
  if (visibility.kind === 'draft') {
    ctx.set('Cache-Control', 'no-store');
  } else {
    ctx.lastModified = visibility.lastModified;
    ctx.set('Cache-Control', PUBLIC_CACHING);
    if (ctx.fresh) {
      ctx.status = 304;
      return;
    }
  }
  ctx.type = `${format.mediaType}; charset=utf-8`;
  ctx.body = body;
};

/** The error for a query parameter that is not understood. */
export const badParameter = (name: string, message: string) =>
  new errors.ValidationError(message, {
    errors: [{ path: [name], message, name: 'ValidationError' }],
  });
