import type { Context } from 'koa';
import { answerError } from './answer-error';

/** A write that is refused for what its If-Match says, or because it says nothing: 412 and 428 of HTTP (RFC 9110, RFC 6585). */
export class PreconditionError extends Error {
  constructor(
    readonly status: 412 | 428,
    message: string,
    readonly details: object = {},
    /** The current validator, where it helps: the header of the answer. */
    readonly etag: string | null = null,
  ) {
    super(message);
  }
}

const NAMES = { 412: 'PreconditionFailedError', 428: 'PreconditionRequiredError' } as const;

/** Does what a request asks for; a precondition that does not hold is answered, any other error is passed on. */
export const answeringPreconditions = async (
  ctx: Context,
  work: () => Promise<void>,
): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof PreconditionError)) {
      throw error;
    }
    const { status, message, details, etag } = error;
    if (etag !== null) {
      ctx.set('ETag', etag);
    }
    answerError(ctx, { status, name: NAMES[status], message, details });
  }
};
