import type { IncomingMessage } from 'node:http';

/** Tells whether a request comes from nobody in particular: it shows neither a token nor a cookie. */
export const showsNobody = ({ headers }: IncomingMessage): boolean =>
  headers.authorization === undefined && headers.cookie === undefined;
