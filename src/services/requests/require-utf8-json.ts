import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { answerError } from './answer-error';
import { bodyBytes } from './body-bytes';
import { firstBadByte } from './first-bad-byte';

/**
 * Tells whether a body is there as uncompressed JSON in UTF-8; answers 415 when it is something else. A body that is missing
 * passes: its missing fields are named later.
 * @throws ValidationError (400) with the offset of the first byte that is not UTF-8
 */
export const requireUtf8Json = (ctx: Context): boolean => {
  const encoding = ctx.get('Content-Encoding');
  const bytes = bodyBytes(ctx);
  const compressed = !['', 'identity'].includes(encoding);
  if (bytes.length > 0 && (compressed || ctx.is('json') === false)) {
    const message = 'Send the body as application/json, not compressed.';
    answerError(ctx, { status: 415, name: 'UnsupportedMediaTypeError', message });
    return false;
  }
  const offset = firstBadByte(bytes);
  if (offset !== null) {
    const byte = bytes.readUInt8(offset).toString(16).toUpperCase();
    const message = `The body is not UTF-8: byte 0x${byte} at offset ${offset}.`;
    throw new errors.ValidationError(message, {
      errors: [{ path: [], message, name: 'ValidationError' }],
      offset,
    });
  }
  return true;
};
