import type { Context } from 'koa';
import { LRUCache } from 'lru-cache';
import { gotPublicAnswer } from '../http/send-answer';
import { REPLY_HEADERS, type FlatHeaders } from '../http/reply';

/** Origins are chosen by callers: so many are remembered, none that is longer. */
const MOST_ORIGINS = 1000;
const LONGEST_ORIGIN = 200;

/**
 * The headers that Strapi's middlewares (security, CORS) give public answers. They are learned from answers that went through
 * these middlewares, so they are the same whatever is configured; they depend on the Origin of the request alone.
 */
export interface StrapiHeaders {
  /** Undefined as long as nothing was learned for this origin. */
  readonly of: (origin: string | undefined) => FlatHeaders | undefined;
  /** Learns from a request that went through Strapi; only a public answer teaches. */
  readonly learn: (ctx: Context) => void;
}

/** Knows nothing yet. */
export const createStrapiHeaders = (): StrapiHeaders => {
  const known = new LRUCache<string, FlatHeaders>({ max: MOST_ORIGINS });
  return {
    of: (origin = '') => known.get(origin),
    learn: (ctx) => {
      const origin = ctx.req.headers.origin ?? '';
      const names = ctx.res.getHeaderNames();
      const isTelling = gotPublicAnswer(ctx) && !names.includes('set-cookie');
      if (isTelling && origin.length <= LONGEST_ORIGIN) {
        known.set(
          origin,
          names
            .filter((name) => !REPLY_HEADERS.has(name))
            .flatMap((name) => [name, String(ctx.res.getHeader(name))]),
        );
      }
    },
  };
};
