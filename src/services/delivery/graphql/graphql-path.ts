import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { deliveryOf, type Delivery } from '../delivery';
import { createStrapiHeaders } from '../fast-path/strapi-headers';
import { showsNobody } from '../fast-path/shows-nobody';
import { FROM_MEMORY, writeReply } from '../fast-path/write-reply';
import { foundAnswer } from '../http/answer';
import { acceptedEncoding } from '../http/negotiate';
import { replyTo, type FlatHeaders } from '../http/reply';
import { sendAnswer } from '../http/send-answer';
import type { Loaded, Source } from '../memory/answer-memory';
import { createApprovedOperations, type ExecuteApproved } from './approved-operations';
import { isAllowed, type GraphqlAnswer } from './graphql-answer';
import { createOperationReader, type AskedOperation } from './operation-key';
import { notesOf } from './operation-notes';
import { currentTokenOf, tokenOf, untilOf } from './read-from';
import { readRequestText, type RequestText } from './request-text';

/** Says of a request that its answer is not one for everybody. */
class NotForEverybody extends Error {}

/** A public request that may be answered from memory. */
interface Asked {
  readonly request: RequestText;
  readonly operation: AskedOperation;
  /** What it asks, whatever its variables are; null as long as the document of its hash is not known. */
  readonly form: string | null;
}

type KnownForm = Asked & { readonly form: string };

/**
 * A Koa middleware that keeps the answers to public GraphQL queries, by their normalised document and variables, and serves them
 * before Strapi's chain while they are right. What may be kept is judged by what the operation did when Strapi answered it (see
 * operation-notes.ts); from then on the operation is executed here. Everything else goes on as it came.
 */
export const createGraphqlPath = (strapi: Core.Strapi, executeApproved: ExecuteApproved) => {
  const endpoint = strapi.config.get<string>('plugin::graphql.endpoint', '/graphql');
  const operations = createOperationReader();
  const approved = createApprovedOperations(strapi, executeApproved);
  const strapiHeaders = { GET: createStrapiHeaders(), POST: createStrapiHeaders() };

  const readAsked = async (ctx: Context): Promise<Asked | null> => {
    if (!isGraphql(ctx, endpoint) || !showsNobody(ctx.req)) {
      return null;
    }
    const request = await readRequestText(ctx, endpoint);
    const operation = request && operations.read(request);
    return request && operation
      ? { request, operation, form: formOf(ctx, operation, request) }
      : null;
  };

  /** Lets Strapi answer, and gives what is for everybody. @throws NotForEverybody when it is not; it is answered then, too */
  const answerByStrapi = async (
    ctx: Context,
    next: Next,
    { request, operation, form }: Asked,
  ): Promise<Loaded<GraphqlAnswer>> => {
    const loadedAt = new Date();
    await next();
    const { succeeded, actions, document, dependencies } = notesOf(ctx);
    if (!succeeded || !actions || !document || ctx.status !== 200 || typeof ctx.body !== 'string') {
      throw new NotForEverybody();
    }
    if (operation.hash !== null) {
      operations.learn(operation.hash, document);
    }
    const mediaType = ctx.response.type;
    if (form !== null) {
      const { operationName } = operation;
      approved.learn(form, { document, operationName, mediaType, actions });
    }
    const found = foundAnswer(ctx.body, mediaType, loadedAt);
    await sendAnswer(ctx, found, policyOf(deliveryOf(strapi), request));
    strapiHeaders[request.method].learn(ctx);
    return {
      value: { ...found, actions, dependencies },
      ...tokenOf(dependencies),
      until: untilOf(dependencies),
    };
  };

  const send = async (
    ctx: Context,
    to: Delivery,
    answer: GraphqlAnswer,
    request: RequestText,
    head: FlatHeaders,
  ): Promise<void> => {
    const conditions = {
      headers: request.method === 'GET' ? ctx.req.headers : {},
      encoding: acceptedEncoding(ctx),
      addressOf: (slug: string) => slug,
    };
    const reply = await replyTo(answer, conditions, policyOf(to, request));
    ctx.respond = false;
    writeReply(ctx, reply, head);
  };

  /** Confirms what is kept, waits for who asks the same already, or lets Strapi answer. */
  const answerAfterReading = async (
    ctx: Context,
    next: Next,
    asked: KnownForm,
    head: FlatHeaders,
  ): Promise<unknown> => {
    const to = deliveryOf(strapi);
    const { form, operation } = asked;
    const progress = { isAnswered: false };
    const source: Source<GraphqlAnswer> = {
      key: keyOf(asked),
      load: async () => {
        const loaded = await approved.answer(form, operation.variables);
        if (loaded !== null) {
          return loaded;
        }
        progress.isAnswered = true;
        return answerByStrapi(ctx, next, asked);
      },
      token: ({ dependencies }) => currentTokenOf(dependencies, to),
    };
    let answer: GraphqlAnswer | null = null;
    try {
      answer = await to.graphql.get(source);
    } catch (error) {
      if (progress.isAnswered) {
        unlessForEverybody(error);
      }
    }
    if (progress.isAnswered) {
      return undefined;
    }
    return answer && isAllowed(answer.actions, await to.publicActions.get())
      ? send(ctx, to, answer, asked.request, head)
      : next();
  };

  return async (ctx: Context, next: Next): Promise<unknown> => {
    const to = deliveryOf(strapi);
    const asked = await readAsked(ctx);
    if (asked === null) {
      return next();
    }
    const { form, request } = asked;
    const head = strapiHeaders[request.method].of(ctx.req.headers.origin);
    if (head === undefined || form === null) {
      // Teaches the headers, or the document of a hash; what is answered then is kept of the next who asks.
      return answerByStrapi(ctx, next, asked).then(() => undefined, unlessForEverybody);
    }
    const found = { ...asked, form };
    const known = to.graphql.known(keyOf(found));
    const actions = to.publicActions.known();
    return known && actions && isAllowed(known.actions, actions)
      ? send(ctx, to, known, request, [...head, ...FROM_MEMORY])
      : answerAfterReading(ctx, next, found, head);
  };
};

const keyOf = ({ form, operation }: KnownForm): string => `${form}\n${operation.variables}`;

const isGraphql = ({ req }: Context, endpoint: string): boolean =>
  req.url?.startsWith(endpoint) ?? false;

const unlessForEverybody = (error: unknown): undefined => {
  if (!(error instanceof NotForEverybody)) {
    throw error;
  }
};

/** The headers belong to it that decide in what form Apollo answers, or whether it does at all. */
const formOf = (
  { req: { headers } }: Context,
  { document, operationName }: AskedOperation,
  { method }: RequestText,
): string | null =>
  document &&
  [
    method,
    headers.accept ?? '',
    method === 'POST' ? '' : (headers['content-type'] ?? ''),
    method === 'POST' ? '' : Boolean(headers['apollo-require-preflight']),
    method === 'POST' ? '' : Boolean(headers['x-apollo-operation-name']),
    operationName,
    document,
  ].join('\n');

/** Only what was asked for with GET may be kept on the way. */
const policyOf = ({ settings }: Delivery, { method }: RequestText) =>
  method === 'GET' ? settings : { cacheControl: 'no-store' };
