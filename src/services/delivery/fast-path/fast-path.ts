import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { deliveryOf, type Delivery } from '../delivery';
import type { Answer, Encoding } from '../http/answer';
import { acceptedEncoding } from '../http/negotiate';
import { replyTo, type Conditions, type FlatHeaders } from '../http/reply';
import { articleAddress } from '../http/send-answer';
import type { Source } from '../memory/answer-memory';
import { memoize } from './memoize';
import type { PublicRoute } from './public-route';
import { PUBLIC_ROUTES } from './public-routes';
import { showsNobody } from './shows-nobody';
import { FROM_MEMORY, writeReply, type Exchange } from './write-reply';
import { createStrapiHeaders } from './strapi-headers';

/**
 * Answers public reads before Strapi's chain: from memory, or with one statement. It gives the headers that Strapi's middlewares
 * would give, and only what the public may have at the moment. Everything else goes on: other methods and addresses, requests that
 * show a token or a cookie, drafts, and whatever is an error.
 */
export interface FastPath {
  /** A Koa middleware, for the head of the chain. */
  readonly middleware: (ctx: Context, next: Next) => unknown;
  /**
   * The same before Koa, for requests of which the middleware has seen the like: nothing has to be understood of them any more.
   * @param goOn takes the request when it is not answered here
   */
  readonly listener: (exchange: Exchange, goOn: () => void) => void;
}

/** A request that can be answered here. */
interface Target {
  readonly action: PublicRoute['action'];
  readonly source: Source<Answer>;
}

/** Knows of no request yet. */
export const createFastPath = (strapi: Core.Strapi): FastPath => {
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const strapiHeaders = createStrapiHeaders();
  const targets = memoize<Target | typeof NONE>();
  const encodings = memoize<Encoding>();
  let opened: Delivery | undefined;
  const delivery = (): Delivery => (opened ??= deliveryOf(strapi));

  /** What may be answered without asking the database. */
  const known = ({ action, source }: Target): Answer | undefined =>
    delivery().publicActions.known()?.has(action)
      ? delivery().answers.known(source.key)
      : undefined;

  /** Null when the public may not have it, or when the database fails: Strapi says that in its own way. */
  const read = async ({ action, source }: Target): Promise<Answer | null> => {
    try {
      const { publicActions, answers } = delivery();
      const actions = publicActions.known() ?? (await publicActions.get());
      return actions.has(action) ? await answers.get(source) : null;
    } catch {
      return null;
    }
  };

  const send = (
    exchange: Exchange,
    answer: Answer,
    conditions: Conditions,
    head: FlatHeaders,
  ): Promise<void> | undefined => {
    const reply = replyTo(answer, conditions, delivery().settings);
    if ('then' in reply) {
      return reply.then((made) => {
        writeReply(exchange, made, head);
      });
    }
    writeReply(exchange, reply, head);
    return undefined;
  };

  const sendPastKoa = (ctx: Context, answer: Answer, head: FlatHeaders) => {
    const { headers } = ctx.req;
    const encoding = encodings.of(encodingsIn(ctx.req), () => acceptedEncoding(ctx));
    ctx.respond = false;
    return send(
      ctx,
      answer,
      { headers, encoding, addressOf: (slug) => articleAddress(ctx, slug) },
      head,
    );
  };

  return {
    middleware: (ctx, next) => {
      if (!isReading(ctx.req) || !showsNobody(ctx.req) || !ctx.req.url?.startsWith(prefix)) {
        return next();
      }
      const target = targets.of(wordOf(ctx.req), () => findTarget(ctx, delivery(), prefix));
      if (target === NONE) {
        return next();
      }
      const head = strapiHeaders.of(ctx.req.headers.origin);
      if (head === undefined) {
        return next().then(() => {
          strapiHeaders.learn(ctx);
        });
      }
      const answer = known(target);
      return answer === undefined
        ? read(target).then((found) => (found === null ? next() : sendPastKoa(ctx, found, head)))
        : sendPastKoa(ctx, answer, [...head, ...FROM_MEMORY]);
    },

    listener: (exchange, goOn) => {
      const { req } = exchange;
      const target = isReading(req) && showsNobody(req) ? targets.known(wordOf(req)) : undefined;
      const encoding = encodings.known(encodingsIn(req));
      const head = strapiHeaders.of(req.headers.origin);
      if (!target || target === NONE || !encoding || !head) {
        goOn();
        return;
      }
      const conditions = { headers: req.headers, encoding, addressOf: nowhere };
      const answer = known(target);
      if (answer === undefined) {
        read(target)
          .then((found) => {
            if (isWhole(found)) {
              return send(exchange, found, conditions, head);
            }
            goOn();
            return undefined;
          })
          .catch(goOn);
      } else if (isWhole(answer)) {
        void send(exchange, answer, conditions, [...head, ...FROM_MEMORY])?.catch(goOn);
      } else {
        goOn();
      }
    },
  };
};

const NONE = 'none';

/** Only reading is looked at. */
const isReading = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

/** What decides which answer a request is for. */
const wordOf = ({ url = '', headers }: IncomingMessage): string =>
  `${url}\n${headers.accept ?? ''}`;

const encodingsIn = ({ headers }: IncomingMessage): string => {
  const accepted = headers['accept-encoding'];
  return typeof accepted === 'string' ? accepted : '';
};

/** An answer that leads elsewhere needs the address, which Koa understands. */
const isWhole = (answer: Answer | null): answer is Exclude<Answer, { kind: 'moved' }> =>
  answer !== null && answer.kind !== 'moved';

const nowhere = (slug: string): string => slug;

const findTarget = (ctx: Context, delivery: Delivery, prefix: string): Target | typeof NONE => {
  const path = ctx.path.slice(prefix.length);
  for (const route of PUBLIC_ROUTES) {
    const match = route.path.exec(path);
    const source = match && sourceOf(route, delivery, ctx, match);
    if (source) {
      return { action: route.action, source };
    }
  }
  return NONE;
};

/** What the route refuses is for Strapi to refuse. */
const sourceOf = (
  route: PublicRoute,
  delivery: Delivery,
  ctx: Context,
  match: RegExpExecArray,
): Source<Answer> | null => {
  try {
    return route.source(delivery, ctx, match);
  } catch {
    return null;
  }
};
