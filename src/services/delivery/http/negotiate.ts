import type { Context } from 'koa';
import { DELIVERY_FORMATS, type DeliveryFormat } from '../article-formats';
import { ENCODINGS, type Encoding } from './answer';

const MEDIA_TYPES = DELIVERY_FORMATS.map(({ mediaType }) => mediaType);

/** The form that an Accept header likes best; null when none of them is acceptable. */
export const acceptedFormat = (ctx: Context): DeliveryFormat | null => {
  const accepted = ctx.accepts(MEDIA_TYPES);
  return DELIVERY_FORMATS.find(({ mediaType }) => mediaType === accepted) ?? null;
};

/** The form that is called so; null when there is none. */
export const namedFormat = (wanted: string): DeliveryFormat | null =>
  DELIVERY_FORMATS.find(({ name }) => name === wanted) ?? null;

/** Tells whether a reader takes what is there as JSON alone. */
export const acceptsJson = (ctx: Context): boolean => ctx.accepts(['application/json']) !== false;

/** The encoding for a reader: the smallest one accepted, unless none at all is liked better. */
export const acceptedEncoding = (ctx: Context): Encoding => {
  if (ctx.acceptsEncodings([...ENCODINGS, 'identity']) === 'identity') {
    return 'identity';
  }
  return ENCODINGS.find((encoding) => ctx.acceptsEncodings([encoding]) === encoding) ?? 'identity';
};
