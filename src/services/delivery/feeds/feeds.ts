import { renderAtom } from '../../../domain/render/feeds/render-atom';
import { renderJsonFeed } from '../../../domain/render/feeds/render-json-feed';
import { renderRss } from '../../../domain/render/feeds/render-rss';
import { articleFeed } from './article-feed';
import type { PublicFeed } from './public-feed';
import { newsSitemap, sitemap, sitemapIndex } from './sitemap-feeds';

/** All feeds, as they are listed to who asks for one that there is not. */
export const FEEDS: readonly PublicFeed[] = [
  articleFeed('articles.rss', 'application/rss+xml', renderRss),
  articleFeed('articles.atom', 'application/atom+xml', renderAtom),
  articleFeed('articles.json', 'application/feed+json', renderJsonFeed),
  newsSitemap,
  sitemap,
  sitemapIndex,
];
