import type { Context } from 'koa';
import { errors } from '@strapi/utils';
import type { AssembledArticle } from '../../domain/article/assembled-article';
import type { RenderFormat } from '../../domain/render/render-formats';
import { answerError } from '../requests/answer-error';
import { DELIVERY_FORMATS } from './article-formats';
import { lastChange } from './last-change';
import { NOTHING_SET, type LoadedSettings } from './load-render-settings';
import { strongEtag } from './strong-etag';

/** How long any cache may serve an answer unasked: one second, so no reader sees a withdrawn article, or misses one, for longer. */
export const PUBLIC_CACHING = 'public, max-age=1';

/** For what is not public, whatever the answer is. */
export const NO_CACHING = 'no-store';

/**
 * The form that the request asks for, by `?format=` or else by its Accept header; null when 406 was answered, since none is
 * acceptable.
 * @throws ValidationError for an unknown `format`
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
  const mediaTypes = DELIVERY_FORMATS.map(({ mediaType }) => mediaType);
  const accepted = ctx.accepts(mediaTypes);
  const format = DELIVERY_FORMATS.find(({ mediaType }) => mediaType === accepted);
  if (!format) {
    const message = `An article can be had as: ${mediaTypes.join(', ')}.`;
    answerError(ctx, { status: 406, name: 'NotAcceptableError', message });
  }
  return format ?? null;
};

/** Answers with the article in one form: validators, caching, and 304 when the reader has it already. */
export const sendArticle = (
  ctx: Context,
  article: AssembledArticle,
  format: RenderFormat,
  visibility: { readonly kind: 'public'; readonly lastModified: Date } | { readonly kind: 'draft' },
  { settings, changedAt }: LoadedSettings = NOTHING_SET,
): void => {
  const body = format.render(article, settings);
  ctx.status = 200;
  ctx.set('ETag', strongEtag(body));
  ctx.vary('Accept');
  if (visibility.kind === 'draft') {
    ctx.set('Cache-Control', NO_CACHING);
  } else {
    ctx.lastModified = lastChange([visibility.lastModified, format.hasSettings ? changedAt : null]);
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
