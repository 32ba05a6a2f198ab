import type { IncomingMessage } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { deliveryOf, type Delivery } from '../delivery';
import type { Answer, Encoding } from '../http/answer';
import { acceptedEncoding } from '../http/negotiate';
import { replyTo } from '../http/reply';
import { articleAddress } from '../http/send-answer';
import type { Source } from '../memory/answer-memory';
import { memoize } from './memoize';
import type { PublicRoute } from './public-route';
import { PUBLIC_ROUTES } from './public-routes';
import { showsNobody } from './shows-nobody';
import { FROM_MEMORY, writeReply } from './write-reply';
import { createStrapiHeaders, type FlatHeaders } from './strapi-headers';

/** A request that can be answered here. */
interface Target {
  readonly action: PublicRoute['action'];
  readonly source: Source<Answer>;
}

/**
 * A Koa middleware that answers public reads before Strapi's chain: from memory, or with one statement. It gives the headers that
 * Strapi's middlewares would give, and only what the public may have at the moment. Everything else goes on: other methods and
 * addresses, requests that show a token or a cookie, drafts, and whatever is an error.
 */
export const createFastPath = (strapi: Core.Strapi) => {
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const strapiHeaders = createStrapiHeaders();
  const targets = memoize<Target | typeof NONE>();
  const encodings = memoize<Encoding>();
  let delivery: Delivery | undefined;

  const targetOf = (ctx: Context, to: Delivery): Target | typeof NONE => {
    const { url = '', headers } = ctx.req;
    return url.startsWith(prefix)
      ? targets(`${url}\n${headers.accept ?? ''}`, () => findTarget(ctx, to, prefix))
      : NONE;
  };

  const send = (
    ctx: Context,
    to: Delivery,
    answer: Answer,
    head: FlatHeaders,
  ): Promise<void> | undefined => {
    const { headers } = ctx.req;
    const encoding = encodings(headers['accept-encoding'] ?? '', () => acceptedEncoding(ctx));
    const addressOf = (slug: string) => articleAddress(ctx, slug);
    const reply = replyTo(answer, { headers, encoding, addressOf }, to.settings);
    if ('then' in reply) {
      return reply.then((made) => {
        writeReply(ctx, made, head);
      });
    }
    writeReply(ctx, reply, head);
    return undefined;
  };

  /** Null when the public may not have it, or when the database fails: Strapi says that in its own way. */
  const read = async (to: Delivery, { action, source }: Target): Promise<Answer | null> => {
    try {
      const isAllowed = (await to.publicActions.get()).has(action);
      return isAllowed ? await to.answers.get(source) : null;
    } catch {
      return null;
    }
  };

  return (ctx: Context, next: Next): unknown => {
    if (!isReading(ctx.req) || !showsNobody(ctx.req)) {
      return next();
    }
    delivery ??= deliveryOf(strapi);
    const target = targetOf(ctx, delivery);
    if (target === NONE) {
      return next();
    }
    const head = strapiHeaders.of(ctx.req.headers.origin);
    if (head === undefined) {
      return next().then(() => {
        strapiHeaders.learn(ctx);
      });
    }
    const answer = delivery.publicActions.known()?.has(target.action)
      ? delivery.answers.known(target.source.key)
      : undefined;
    if (answer !== undefined) {
      return send(ctx, delivery, answer, [...head, ...FROM_MEMORY]);
    }
    const to = delivery;
    return read(to, target).then((found) => (found === null ? next() : send(ctx, to, found, head)));
  };
};

const NONE = 'none';

/** Only reading is looked at. */
const isReading = ({ method }: IncomingMessage): boolean => method === 'GET' || method === 'HEAD';

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
