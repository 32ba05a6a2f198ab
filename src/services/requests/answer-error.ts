import type { Context } from 'koa';

/** A refusal for which Strapi has no error class of its own. */
export interface Refusal {
  readonly status: 406 | 409 | 412 | 415 | 428;
  readonly name: string;
  readonly message: string;
  readonly details?: object;
}

/** Answers in the form of Strapi's own errors. (Koa's `ctx.throw` would be logged as a fault of the server.) */
export const answerError = (ctx: Context, { details = {}, ...error }: Refusal): void => {
  ctx.status = error.status;
  ctx.body = { data: null, error: { ...error, details } };
};
