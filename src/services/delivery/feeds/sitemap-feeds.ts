import { errors } from '@strapi/utils';
import { z } from 'zod';
import { NEWS_SITEMAP_LIMITS, sitemapPage } from '../../../domain/render/feeds/news-sitemap';
import { parseQuery } from '../../requests/parse-request';
import { loadRenderSettings } from '../load-render-settings';
import { feedAddress, FilterQuery } from './article-feed';
import { countFeedEntries, EVERYTHING, findFeedEntries, lastWithdrawal } from './find-feed-entries';
import { lastChange } from '../last-change';
import type { PublicFeed } from './public-feed';
import { writeSitemap, writeSitemapIndex } from './write-sitemap';

const MEDIA_TYPE = 'application/xml';

/** Articles on one page of the sitemap of everything. */
const PAGE_SIZE = 1000;

/** The articles of the last two days, with what search engines want to know of news. */
export const newsSitemap: PublicFeed = {
  name: 'news-sitemap.xml',
  write: async (strapi, query) => {
    const { section = null, language = null } = parseQuery(FilterQuery, query);
    const filters = { ...EVERYTHING, section, language };
    const start = new Date(Date.now() - NEWS_SITEMAP_LIMITS.milliseconds);
    const [entries, [gone], withdrawal, { settings, changedAt }] = await Promise.all([
      findFeedEntries(strapi, { ...filters, since: start, limit: NEWS_SITEMAP_LIMITS.entries }),
      findFeedEntries(strapi, { ...filters, before: start, limit: 1 }),
      lastWithdrawal(strapi),
      loadRenderSettings(strapi),
    ]);
    return {
      body: await writeSitemap(entries.map((entry) => sitemapPage(entry, settings, 'news'))),
      mediaType: MEDIA_TYPE,
      lastModified: lastChange([
        withdrawal,
        changedAt,
        ...entries.map(({ updatedAt }) => updatedAt),
        gone ? leftAt(gone.publishedAt) : null,
      ]),
    };
  },
};

/** When an article was two days old. */
const leftAt = (publishedAt: string): Date =>
  new Date(new Date(publishedAt).getTime() + NEWS_SITEMAP_LIMITS.milliseconds);

/** All articles, a page of them at a time, oldest first: an article stays on its page. */
export const sitemap: PublicFeed = {
  name: 'sitemap.xml',
  write: async (strapi, query) => {
    const { page } = parseQuery(PageQuery, query);
    const [entries, withdrawal, { settings, changedAt }] = await Promise.all([
      findFeedEntries(strapi, {
        ...EVERYTHING,
        order: 'oldest',
        offset: (page - 1) * PAGE_SIZE,
        limit: PAGE_SIZE,
      }),
      lastWithdrawal(strapi),
      loadRenderSettings(strapi),
    ]);
    if (entries.length === 0 && page > 1) {
      throw new errors.NotFoundError('The sitemap has no such page.');
    }
    return {
      body: await writeSitemap(entries.map((entry) => sitemapPage(entry, settings, 'page'))),
      mediaType: MEDIA_TYPE,
      lastModified: lastChange([
        withdrawal,
        changedAt,
        ...entries.map(({ updatedAt }) => updatedAt),
      ]),
    };
  },
};

/** Which page of the sitemap of everything is wanted. */
export const PageQuery = z.strictObject({
  page: z.coerce.number().int().min(1).max(1_000_000).default(1),
});

/** Where all sitemaps are: the news, then every page of everything. */
export const sitemapIndex: PublicFeed = {
  name: 'sitemap-index.xml',
  write: async (strapi, query) => {
    parseQuery(z.strictObject({}), query);
    const [count, [newest], withdrawal, { settings, changedAt }] = await Promise.all([
      countFeedEntries(strapi, EVERYTHING),
      findFeedEntries(strapi, { ...EVERYTHING, limit: 1 }),
      lastWithdrawal(strapi),
      loadRenderSettings(strapi),
    ]);
    const pages = Array.from({ length: Math.ceil(count / PAGE_SIZE) }, (_, index) => index + 1);
    return {
      body: await writeSitemapIndex([
        feedAddress(settings, newsSitemap.name),
        ...pages.map((page) => feedAddress(settings, sitemap.name, { page })),
      ]),
      mediaType: MEDIA_TYPE,
      lastModified: lastChange([withdrawal, changedAt, newest?.updatedAt ?? null]),
    };
  },
};
