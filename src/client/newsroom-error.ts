import type { Reply } from './reply';

/** What went wrong, told apart by `kind`. */
export type NewsroomErrorKind =
  /** 400: a parameter or field is wrong; `fields` names it. */
  | 'invalid'
  /** 401: the token is not valid. */
  | 'unauthorized'
  /** 403: who has this token may not do it. */
  | 'forbidden'
  /** 404: there is no such thing, or not for the public. */
  | 'not-found'
  /** 406: not in this form. */
  | 'not-acceptable'
  /** 409: the text was imported before; `details.draft` says as which draft. */
  | 'conflict'
  /** 410: the article was withdrawn. */
  | 'gone'
  /** 412: the draft was changed since; `etag` is that of the draft as it is now. */
  | 'changed'
  /** 413: too much. */
  | 'too-large'
  /** 415: not JSON. */
  | 'unsupported'
  /** 428: saving asks for the draft's ETag. */
  | 'condition-missing'
  /** 5xx: the server, or what stands before it, can't answer. */
  | 'unavailable'
  /** No answer came; `cause` says why. */
  | 'unreachable'
  /** Something that is none of the newsroom's answers. */
  | 'unexpected';

/** A field or parameter that was refused. */
export interface FieldError {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Every call fails with this and with nothing else, but for an abort that the caller asked for. */
export class NewsroomError extends Error {
  override readonly name = 'NewsroomError';
  readonly kind: NewsroomErrorKind;
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  readonly fields: readonly FieldError[];
  readonly details: Readonly<Record<string, unknown>>;
  /** Of the thing as it is now, where the server told it. */
  readonly etag: string | null;

  constructor(
    message: string,
    facts: {
      readonly kind: NewsroomErrorKind;
      readonly status: number | null;
      readonly details?: Readonly<Record<string, unknown>>;
      readonly etag?: string | null;
      readonly cause?: unknown;
    },
  ) {
    super(message, { cause: facts.cause });
    this.kind = facts.kind;
    this.status = facts.status;
    this.details = facts.details ?? {};
    this.fields = fieldErrors(this.details['errors']);
    this.etag = facts.etag ?? null;
  }
}

const KINDS: Readonly<Record<number, NewsroomErrorKind>> = {
  400: 'invalid',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  406: 'not-acceptable',
  409: 'conflict',
  410: 'gone',
  412: 'changed',
  413: 'too-large',
  415: 'unsupported',
  428: 'condition-missing',
};

/** The error that an answer tells. */
export const errorOf = ({ status, etag, text }: Reply): NewsroomError => {
  const error = errorIn(text);
  return new NewsroomError(error?.message ?? `The newsroom answered with status ${status}.`, {
    kind: KINDS[status] ?? (status >= 500 ? 'unavailable' : 'unexpected'),
    status,
    details: error?.details ?? {},
    etag,
  });
};

interface ErrorBody {
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** What stands before the server may answer with a page of its own. */
const errorIn = (text: string): ErrorBody | null => {
  try {
    const { error } = JSON.parse(text) as { readonly error?: ErrorBody };
    return typeof error?.message === 'string' ? error : null;
  } catch {
    return null;
  }
};

const fieldErrors = (errors: unknown): readonly FieldError[] =>
  Array.isArray(errors) ? (errors as FieldError[]) : [];
