import { createKeptAnswers } from './kept-answers';
import { errorOf, NewsroomError } from './newsroom-error';
import { queryText, type Query } from './query-text';
import type { Reply } from './reply';

/** Where the newsroom is and how it is asked. */
export interface ClientOptions {
  /** Of the server, without `/api`: `https://cms.example.org`. */
  readonly address: string;
  /** An API token or the token of a log-in; without one what is public can be read. */
  readonly token?: string;
  /** What sends requests: the platform's own `fetch` unless given. */
  readonly fetch?: typeof globalThis.fetch;
  /** How many answers are kept to be asked for by ETag; 100 unless given, 0 for none. */
  readonly keptAnswers?: number;
}

/** One request. */
export interface Call {
  readonly method?: 'GET' | 'POST' | 'PUT';
  /** Below `/api`. */
  readonly path: string;
  readonly query?: Query;
  readonly body?: unknown;
  readonly ifMatch?: string;
  readonly signal?: AbortSignal | undefined;
}

/** Sends a request. @throws NewsroomError; what `signal` was aborted with */
export type Transport = (request: Call) => Promise<Reply>;

const MOST_KEPT = 100;

/** Sends with `fetch`; an answer that was had before is asked for by its ETag and not sent again. */
export const createTransport = (options: ClientOptions): Transport => {
  const kept = createKeptAnswers(options.keptAnswers ?? MOST_KEPT);
  const root = `${options.address.replace(/\/+$/u, '')}/api`;
  return async (request) => {
    const address = `${root}${request.path}${queryText(request.query ?? {})}`;
    const known = isReading(request) ? kept.find(address) : null;
    const { status, ok, headers, text } = await sent(
      options,
      address,
      request,
      known?.etag ?? null,
    );
    if (status === 304 && known) {
      return { status: 200, ...known };
    }
    const etag = headers.get('ETag');
    if (!ok) {
      throw errorOf({ status, etag, text });
    }
    if (etag !== null && isReading(request) && mayBeKept(headers)) {
      kept.keep(address, { etag, text });
    }
    return { status, etag, text };
  };
};

/** An answer, wholly there. */
type Received = Pick<Response, 'status' | 'ok' | 'headers'> & { readonly text: string };

const sent = async (
  { fetch = globalThis.fetch, token }: ClientOptions,
  address: string,
  request: Call,
  etag: string | null,
): Promise<Received> => {
  const { method = 'GET', body, signal } = request;
  try {
    const answer = await fetch(address, {
      method,
      headers: headersOf(request, token, etag),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      // Otherwise `fetch` adds `Cache-Control: no-cache` to a condition, and servers answer that in full.
      ...(etag === null ? {} : { cache: 'no-cache' }),
      ...(signal ? { signal } : {}),
    });
    const { status, ok, headers } = answer;
    return { status, ok, headers, text: await answer.text() };
  } catch (cause) {
    if (signal?.aborted) {
      throw cause;
    }
    throw new NewsroomError(`No answer from ${address}.`, {
      kind: 'unreachable',
      status: null,
      cause,
    });
  }
};

const headersOf = (
  { body, ifMatch }: Call,
  token: string | undefined,
  etag: string | null,
): Record<string, string> => ({
  ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
  ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
  ...(ifMatch === undefined ? {} : { 'If-Match': ifMatch }),
  ...(etag === null ? {} : { 'If-None-Match': etag }),
});

const isReading = ({ method = 'GET' }: Call): boolean => method === 'GET';

/** What is not public says that it may be kept by nobody. */
const mayBeKept = (headers: Headers): boolean =>
  !(headers.get('Cache-Control') ?? '').includes('no-store');
