import type { Context } from 'koa';
import type { Answer } from './answer';
import { acceptedEncoding } from './negotiate';
import { replyTo, VARY, type CachingPolicy } from './reply';

/** Marks a request whose answer is one for everybody. */
const PUBLIC_MARK = 'publicAnswer';

/** Answers through Koa, so that the headers of Strapi's middlewares are there too. */
export const sendAnswer = async (
  ctx: Context,
  answer: Answer,
  policy: CachingPolicy,
): Promise<void> => {
  const { status, headers, body } = await replyTo(
    answer,
    {
      headers: isReading(ctx) ? ctx.headers : {},
      encoding: acceptedEncoding(ctx),
      addressOf: (slug) => articleAddress(ctx, slug),
    },
    policy,
  );
  ctx.state[PUBLIC_MARK] = true;
  ctx.vary([...VARY]);
  ctx.status = status;
  for (let at = 0; at < headers.length; at += 2) {
    ctx.set(headers[at] ?? '', headers[at + 1] ?? '');
  }
  if (body !== null) {
    ctx.body = body;
  }
};

/** Tells whether a request got an answer that is the same for everybody. */
export const gotPublicAnswer = (ctx: Context): boolean => ctx.state[PUBLIC_MARK] === true;

/** The same request at an article's own slug. */
export const articleAddress = (ctx: Context, slug: string): string =>
  `${ctx.path.replace(/\/articles\/[^/]+\//iu, `/articles/${encodeURIComponent(slug)}/`)}${ctx.search}`;

/** Only who reads may be told that there is nothing new. */
const isReading = ({ method }: Context): boolean => method === 'GET' || method === 'HEAD';
