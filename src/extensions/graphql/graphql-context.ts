import type { Context } from 'koa';

/** What Strapi hands to every resolver. */
export interface GraphqlContext {
  readonly koaContext: Context;
}
