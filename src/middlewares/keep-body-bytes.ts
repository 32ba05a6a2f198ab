import type { Context, Next } from 'koa';
import { keepBodyBytes } from '../services/requests/body-bytes';

/**
 * Keeps the bytes of the body for the routes whose path ends like one of `paths`. Stands directly before `strapi::body`: bytes
 * begin to flow in the next turn of the event loop, and until then the parser has to listen too, so nothing here may wait.
 */
export default ({ paths }: { readonly paths: readonly string[] }) =>
  (ctx: Context, next: Next) => {
    // Strapi's router looks neither at case nor at a last slash.
    const path = ctx.path.toLowerCase().replace(/\/$/u, '');
    if (paths.some((ending) => path.endsWith(ending))) {
      keepBodyBytes(ctx);
    }
    return next();
  };
