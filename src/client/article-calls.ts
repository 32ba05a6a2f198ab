import type { AssembledArticle } from '../domain/article/assembled-article';
import type { PublishedQuote } from '../domain/article/published-quote';
import type { ArticlePage, Pagination } from './answers';
import type { NewsroomClient } from './newsroom-client';
import { received } from './received';
import type { Transport } from './transport';

/** What everybody may ask. */
export const articleCalls = (
  send: Transport,
): Pick<NewsroomClient, 'article' | 'articleAs' | 'articles' | 'quotes'> => ({
  article: async (id, { signal } = {}) => {
    const reply = await send({ path: assembledPath(id), signal });
    return (received(reply) as { readonly data: AssembledArticle }).data;
  },
  articleAs: async (id, form, { signal } = {}) =>
    (await send({ path: assembledPath(id), query: { format: form }, signal })).text,
  articles: async ({ words, page, pageSize, after, ...query } = {}, { signal } = {}) => {
    const reply = await send({
      path: '/articles/assembled',
      query: { ...query, q: words, pagination: { page, pageSize, after } },
      signal,
    });
    const { data, meta } = received(reply) as {
      readonly data: readonly AssembledArticle[];
      readonly meta: { readonly pagination: ArticlePage['pagination'] };
    };
    return { articles: data, pagination: meta.pagination };
  },
  quotes: async (id, { page, pageSize } = {}, { signal } = {}) => {
    const reply = await send({
      path: `/people/${encodeURIComponent(id)}/quotes`,
      query: { pagination: { page, pageSize } },
      signal,
    });
    const { data, meta } = received(reply) as {
      readonly data: readonly PublishedQuote[];
      readonly meta: { readonly pagination: Pagination };
    };
    return { entries: data, pagination: meta.pagination };
  },
});

/** Where an article is, published or not. */
export const assembledPath = (id: string): string =>
  `/articles/${encodeURIComponent(id)}/assembled`;
