import { articleCalls } from './article-calls';
import { draftCalls } from './draft-calls';
import { editionCalls } from './edition-calls';
import type { NewsroomClient } from './newsroom-client';
import { createTransport, type ClientOptions } from './transport';

/** A client of one newsroom. Keep it: it remembers answers and asks for them by their ETag. */
export const createNewsroomClient = (options: ClientOptions): NewsroomClient => {
  const transport = createTransport(options);
  return { ...articleCalls(transport), ...draftCalls(transport), ...editionCalls(transport) };
};

export type { NewsroomClient, SentDraft, TextForm } from './newsroom-client';
export { NewsroomError } from './newsroom-error';
export type { FieldError, NewsroomErrorKind } from './newsroom-error';
export type { ClientOptions } from './transport';
export type * from './answers';
export type * from '../domain/article/assembled-article';
export type * from '../domain/article/draft-article';
export type { EditionEntry, EditionRecord } from '../domain/article/edition-record';
export type * from '../domain/article/difference/article-difference';
export type { PublishedQuote } from '../domain/article/published-quote';
export type { CheckResult } from '../domain/credits/check-result';
export type { Diagnostic } from '../domain/diagnostics/diagnostic';
