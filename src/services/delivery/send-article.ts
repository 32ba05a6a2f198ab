import type { Context } from 'koa';
import { errors } from '@strapi/utils';
import type { AssembledArticle } from '../../domain/article/assembled-article';
import type { RenderFormat } from '../../domain/render/render-formats';
import { answerError } from '../requests/answer-error';
import { DELIVERY_FORMATS, type DeliveryFormat } from './article-formats';
import { acceptedFormat, namedFormat } from './http/negotiate';
import { NOTHING_SET, type LoadedSettings } from './load-render-settings';
import { strongEtag } from './strong-etag';

/** How long caches may serve what is public and not kept in memory. */
export const PUBLIC_CACHING = 'public, max-age=1';

/** For what is not public, whatever the answer is. */
export const NO_CACHING = 'no-store';

/**
 * The form that the request asks for, by `?format=` or else by its Accept header; null when 406 was answered, since none is
 * acceptable.
 * @throws ValidationError for an unknown `format`
 */
export const negotiateFormat = (
  ctx: Context,
  wanted: string | undefined,
): DeliveryFormat | null => {
  const format = wanted === undefined ? acceptedFormat(ctx) : namedFormat(wanted);
  if (format !== null) {
    return format;
  }
  if (wanted !== undefined) {
    const names = DELIVERY_FORMATS.map(({ name }) => name).join(', ');
    throw badParameter('format', `There is no format "${wanted}"; there are: ${names}.`);
  }
  const mediaTypes = DELIVERY_FORMATS.map(({ mediaType }) => mediaType).join(', ');
  const message = `An article can be had as: ${mediaTypes}.`;
  answerError(ctx, { status: 406, name: 'NotAcceptableError', message });
  return null;
};

/** Answers with a draft in one form; nobody may keep it. */
export const sendDraftAs = (
  ctx: Context,
  draft: AssembledArticle,
  format: RenderFormat,
  { settings }: LoadedSettings = NOTHING_SET,
): void => {
  const body = format.render(draft, settings);
  ctx.status = 200;
  ctx.set('ETag', strongEtag(body));
  ctx.vary('Accept');
  ctx.set('Cache-Control', NO_CACHING);
  ctx.type = `${format.mediaType}; charset=utf-8`;
  ctx.body = body;
};

/** The error for a query parameter that is not understood. */
const badParameter = (name: string, message: string) =>
  new errors.ValidationError(message, {
    errors: [{ path: [name], message, name: 'ValidationError' }],
  });
