import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import type { Context } from 'koa';

/** Longer requests are answered, only not from memory. */
const LONGEST_BODY = 64 * 1024;

/** What a GraphQL request asks, as it was sent. */
export interface RequestText {
  readonly method: 'GET' | 'POST';
  /** The body of a POST, the query of a GET. */
  readonly text: string;
}

/**
 * Reads what a GraphQL request asks, and leaves it to be read again by who comes after. Null for a request that is not looked at
 * here.
 * @param endpoint the path of GraphQL
 */
export const readRequestText = async (
  ctx: Context,
  endpoint: string,
): Promise<RequestText | null> => {
  const { method, url = '' } = ctx.req;
  if (method === 'GET') {
    return url.startsWith(`${endpoint}?`) && url.length <= LONGEST_BODY
      ? { method, text: url.slice(endpoint.length + 1) }
      : null;
  }
  if (method !== 'POST' || url !== endpoint || !isShortJson(ctx.req)) {
    return null;
  }
  const body = await readBody(ctx.req);
  ctx.req = replayed(ctx.req, body);
  return { method, text: body.toString() };
};

const isShortJson = ({ headers }: IncomingMessage): boolean =>
  /^application\/json(?:;\s*charset=utf-8)?$/iu.test(headers['content-type'] ?? '') &&
  headers['content-encoding'] === undefined &&
  Number(headers['content-length'] ?? Infinity) <= LONGEST_BODY;

const readBody = (request: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      resolve(Buffer.concat(chunks));
    });
    request.on('error', reject);
    request.on('aborted', () => {
      reject(new Error('The request was broken off.'));
    });
  });

/** A request whose body is there to be read once more; all else of it is as it was. */
const replayed = (request: IncomingMessage, body: Buffer): IncomingMessage => {
  const { headers, method, url, httpVersion, socket } = request;
  return Object.assign(Readable.from([body], { objectMode: false }), {
    headers,
    method,
    url,
    httpVersion,
    socket,
  }) as unknown as IncomingMessage;
};
