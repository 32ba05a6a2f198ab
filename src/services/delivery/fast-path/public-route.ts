import type { Context } from 'koa';
import type { Delivery } from '../delivery';
import type { Answer } from '../http/answer';
import type { Source } from '../memory/answer-memory';

/** A GET route of the public whose answers are kept. */
export interface PublicRoute {
  /** The action that the public must be allowed to do. */
  readonly action: string;
  /** The whole path, in the one spelling that is looked at; any other goes through Strapi. */
  readonly path: RegExp;
  /**
   * The source of the answer; null, or an error, when the request is for Strapi to answer: a draft, a bad parameter, a form that
   * there is not.
   */
  readonly source: (
    delivery: Delivery,
    ctx: Context,
    match: RegExpExecArray,
  ) => Source<Answer> | null;
}
