import { parseQuery } from '../../requests/parse-request';
import { FEEDS } from '../feeds/feeds';
import { feedSource } from '../feeds/feed-answer';
import { articleSource } from '../article-answer';
import { AssembledQuery } from '../article-request';
import { acceptedFormat, acceptsJson, namedFormat } from '../http/negotiate';
import { listSource } from '../lists/list-answer';
import { ListRequest } from '../lists/list-query';
import type { PublicRoute } from './public-route';

/** All of them, below the prefix of the content API. */
export const PUBLIC_ROUTES: readonly PublicRoute[] = [
  {
    action: 'api::feed.feed.read',
    path: /^\/feeds\/([^/]+)$/u,
    source: ({ strapi, states }, ctx, match) => {
      const feed = FEEDS.find(({ name }) => name === match[1]);
      return feed ? feedSource(strapi, states, feed, ctx.query) : null;
    },
  },
  {
    action: 'api::article.article.assembledList',
    path: /^\/articles\/assembled$/u,
    source: ({ lists, states }, ctx) =>
      acceptsJson(ctx) ? listSource(lists, states, parseQuery(ListRequest, ctx.query)) : null,
  },
  {
    action: 'api::article.article.assembled',
    path: /^\/articles\/([^/]+)\/assembled$/u,
    source: ({ editions }, ctx, match) => {
      const { status, format: wanted } = parseQuery(AssembledQuery, ctx.query);
      const format = wanted === undefined ? acceptedFormat(ctx) : namedFormat(wanted);
      return status === 'draft' || format === null
        ? null
        : articleSource(editions, decodeURIComponent(match[1] ?? ''), format);
    },
  },
];
