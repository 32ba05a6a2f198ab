import { articleAddress } from '../article-address';
import type { RenderSettings } from '../render-settings';
import type { FeedEntry } from './feed';
import { feedSite } from './feed-texts';

/** As much of a news sitemap search engines take: articles of the last two days, a thousand at most. */
export const NEWS_SITEMAP_LIMITS = { milliseconds: 48 * 3_600_000, entries: 1000 } as const;

/** A page of a sitemap. */
export interface SitemapPage {
  readonly address: string;
  /** ISO 8601 instant. */
  readonly updatedAt: string;
  /** Of news only. */
  readonly news: SitemapNews | null;
}

export interface SitemapNews {
  readonly title: string;
  readonly publication: string;
  /** ISO 639. */
  readonly language: string;
  /** ISO 8601 instant. */
  readonly publishedAt: string;
}

/** The entry of an article in the news sitemap; in the sitemap of everything without what is told of news. */
export const sitemapPage = (
  { article, publishedAt, updatedAt }: FeedEntry,
  settings: RenderSettings,
  kind: 'news' | 'page',
): SitemapPage => {
  return {
    address: articleAddress(article, settings) ?? '',
    updatedAt,
    news:
      kind === 'page'
        ? null
        : {
            title: article.headline,
            publication: settings.newsroom?.name ?? feedSite(settings),
            language:
              bareLanguage(article.language) ??
              bareLanguage(settings.newsroom?.defaultLanguage) ??
              'und',
            publishedAt,
          },
  };
};

const bareLanguage = (tag = ''): string | undefined =>
  /^[a-z]{2,3}(?=-|$)/iu.exec(tag)?.[0].toLowerCase();
