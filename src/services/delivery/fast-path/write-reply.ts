import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FlatHeaders, Reply } from '../http/reply';

/** For caches behind us: a part of the second for which an answer may be kept has been spent here. */
export const FROM_MEMORY: FlatHeaders = ['Age', '1'];

/** A request as Node has it, with what answers it. */
export interface Exchange {
  readonly req: IncomingMessage;
  readonly res: ServerResponse;
}

/** Sends a reply past Koa. @param head the headers that are not of the reply itself */
export const writeReply = (
  { req, res }: Exchange,
  { status, headers, body }: Reply,
  head: FlatHeaders,
): void => {
  res.writeHead(status, [...head, ...headers]);
  res.end(req.method === 'HEAD' ? undefined : (body ?? undefined));
};
