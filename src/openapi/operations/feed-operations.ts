import { z } from 'zod';
import { FilterQuery } from '../../services/delivery/feeds/article-feed';
import { PageQuery } from '../../services/delivery/feeds/sitemap-feeds';
import { NOT_MODIFIED, PUBLIC_HEADERS, READING_CONDITIONS, type Operation } from '../operation';

const MEDIA_TYPES = [
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/xml',
] as const;

export const FEED_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/feeds/{name}',
    operationId: 'getFeed',
    tag: 'feeds',
    summary: 'A feed or sitemap of published articles',
    description:
      '`section` and `language` narrow the feeds and the news sitemap; `page` is of `sitemap.xml`. A parameter that a feed has not is 400.',
    access: 'public',
    query: z.strictObject({ ...FilterQuery.shape, ...PageQuery.shape }),
    conditions: READING_CONDITIONS,
    answers: {
      200: {
        description: 'The feed.',
        headers: PUBLIC_HEADERS,
        content: Object.fromEntries(MEDIA_TYPES.map((type) => [type, 'text' as const])),
      },
      304: NOT_MODIFIED,
    },
    refusals: [400, 403, 404],
  },
];
