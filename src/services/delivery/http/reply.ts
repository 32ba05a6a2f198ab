import fresh from 'fresh';
import type { Answer, Encoding, Representation } from './answer';
import { isWorthPacking, type FoundAnswer } from './answer';

/** What of a request decides how an answer is sent. */
export interface Conditions {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The encoding that the reader likes best. */
  readonly encoding: Encoding;
  /** The address of an article's slug, with the query of the request. */
  readonly addressOf: (slug: string) => string;
}

/** What goes over the wire, except for the headers that Strapi gives every answer. */
export interface Reply {
  readonly status: 200 | 304 | 308 | 404 | 410;
  readonly headers: FlatHeaders;
  readonly body: Buffer | null;
}

/** Headers as Node takes them: names and values in turn. */
export type FlatHeaders = readonly string[];

/** How long caches may keep an answer. */
export interface CachingPolicy {
  readonly cacheControl: string;
}

/** The names that a Reply may set; all other headers of an answer are Strapi's. */
export const REPLY_HEADERS: ReadonlySet<string> = new Set([
  'content-type',
  'content-length',
  'content-encoding',
  'etag',
  'last-modified',
  'cache-control',
  'location',
]);

/** What answers differ by for one address. */
export const VARY = ['Accept', 'Accept-Encoding'] as const;

/** The representation of an answer in the encoding that was asked for; the plain one where packing is not worth it. */
export const representation = (
  answer: FoundAnswer,
  encoding: Encoding,
): Representation | Promise<Representation> =>
  encoding === 'identity' || !isWorthPacking(answer.identity.body)
    ? answer.identity
    : answer.packed(encoding);

/** What to send for an answer; 304 when the reader has it. */
export const replyTo = (
  answer: Answer,
  conditions: Conditions,
  { cacheControl }: CachingPolicy,
): Reply | Promise<Reply> => {
  switch (answer.kind) {
    case 'found': {
      const chosen = representation(answer, conditions.encoding);
      return 'then' in chosen
        ? chosen.then((made) => foundReply(answer, made, conditions, cacheControl))
        : foundReply(answer, chosen, conditions, cacheControl);
    }
    case 'moved': {
      const address = conditions.addressOf(answer.slug);
      const body = Buffer.from(address);
      return {
        status: 308,
        headers: [
          ...['Location', address],
          ...['Content-Type', 'text/plain; charset=utf-8'],
          ...['Content-Length', String(body.length)],
          ...['Cache-Control', cacheControl],
        ],
        body,
      };
    }
    case 'missing':
      return {
        status: answer.status,
        headers: [
          ...['Content-Type', 'application/json; charset=utf-8'],
          ...['Content-Length', String(answer.body.length)],
          ...['Cache-Control', cacheControl],
        ],
        body: answer.body,
      };
  }
};

/** What is sent for one representation: it whole, or that there is nothing new. */
interface FoundReplies {
  readonly validators: { readonly etag: string; readonly 'last-modified': string };
  readonly whole: Reply;
  readonly nothingNew: Reply;
}

/** Made once, since the same is sent a thousand times a second. An address has one policy. */
const made = new WeakMap<Representation, FoundReplies>();

const foundReply = (
  answer: FoundAnswer,
  representation: Representation,
  { headers }: Conditions,
  cacheControl: string,
): Reply => {
  const replies = made.get(representation) ?? makeReplies(answer, representation, cacheControl);
  return isConditional(headers) && isKnown(headers, replies.validators)
    ? replies.nothingNew
    : replies.whole;
};

const makeReplies = (
  { mediaType, lastModified }: FoundAnswer,
  representation: Representation,
  cacheControl: string,
): FoundReplies => {
  const { encoding, etag, body } = representation;
  const modified = lastModified.toUTCString();
  const common = ['ETag', etag, 'Last-Modified', modified, 'Cache-Control', cacheControl];
  const replies: FoundReplies = {
    validators: { etag, 'last-modified': modified },
    whole: {
      status: 200,
      headers: [
        ...common,
        ...['Content-Type', mediaType],
        ...['Content-Length', String(body.length)],
        ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
      ],
      body,
    },
    nothingNew: { status: 304, headers: common, body: null },
  };
  made.set(representation, replies);
  return replies;
};

const isConditional = (headers: Conditions['headers']): boolean =>
  headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined;

/** By its tag alone when the reader shows tags: a date then counts for nothing (RFC 9110, 13.2.2). */
const isKnown = (
  { 'if-modified-since': since, ...headers }: Conditions['headers'],
  validators: FoundReplies['validators'],
): boolean =>
  fresh(
    headers['if-none-match'] === undefined ? { ...headers, 'if-modified-since': since } : headers,
    validators,
  );
