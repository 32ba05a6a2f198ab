import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Feed } from '../../../domain/render/feeds/feed';
import type { RenderSettings } from '../../../domain/render/render-settings';
import { parseQuery } from '../../requests/parse-request';
import { QueryWord } from '../../requests/query-word';
import { loadRenderSettings } from '../load-render-settings';
import { EVERYTHING, findFeedEntries, lastWithdrawal } from './find-feed-entries';
import { lastChange } from '../last-change';
import type { PublicFeed } from './public-feed';

/** As many articles as readers who come every few hours can have missed. */
const MOST_ENTRIES = 50;

/** What feeds and sitemaps of news can be narrowed to. */
export const FilterQuery = z.strictObject({
  section: QueryWord.min(1).optional(),
  language: QueryWord.min(1).optional(),
});

/** The newest articles in one form of feed. */
export const articleFeed = (
  name: string,
  mediaType: string,
  render: (feed: Feed, settings: RenderSettings) => string,
): PublicFeed => ({
  name,
  write: async (strapi, query) => {
    const { section = null, language = null } = parseQuery(FilterQuery, query);
    const [entries, withdrawal, { settings, changedAt }] = await readAll(strapi, {
      section,
      language,
    });
    const lastModified = lastChange([
      withdrawal,
      changedAt,
      ...entries.map(({ updatedAt }) => updatedAt),
    ]);
    const feed: Feed = {
      address: feedAddress(settings, name, { section, language }),
      section,
      language,
      updatedAt: lastModified.toISOString(),
      entries,
    };
    return { body: render(feed, settings), mediaType, lastModified };
  },
});

const readAll = (
  strapi: Core.Strapi,
  filters: { readonly section: string | null; readonly language: string | null },
) =>
  Promise.all([
    findFeedEntries(strapi, { ...EVERYTHING, ...filters, limit: MOST_ENTRIES }),
    lastWithdrawal(strapi),
    loadRenderSettings(strapi),
  ]);

/** The address of a feed, with what it was narrowed to or which page it is. */
export const feedAddress = (
  { publicUrl }: RenderSettings,
  name: string,
  parameters: Readonly<Record<string, string | number | null>> = {},
): string => {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(parameters)) {
    if (value !== null) {
      query.set(key, String(value));
    }
  }
  return `${publicUrl ?? ''}/api/feeds/${name}${query.size > 0 ? `?${query.toString()}` : ''}`;
};
