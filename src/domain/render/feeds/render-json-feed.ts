import { generateJsonFeed } from 'feedsmith';
import { articleAddress, permanentAddress } from '../article-address';
import { givenOnly } from '../given-only';
import { leadOf } from '../lead-of';
import type { RenderSettings } from '../render-settings';
import type { Feed, FeedEntry } from './feed';
import { contentOf, feedLanguage, feedSite, feedTitle, reportersOf } from './feed-texts';

/**
 * A feed as JSON Feed 1.1, with a final newline. Reporters are authors; every credit with its role is in the extension
 * `_newsroom`, since JSON Feed has no roles.
 */
export const renderJsonFeed = (feed: Feed, settings: RenderSettings): string => {
  const written = generateJsonFeed({
    ...givenOnly({
      title: feedTitle(feed, settings),
      home_page_url: feedSite(settings),
      feed_url: feed.address,
      icon: settings.newsroom?.logoUrl,
      language: feedLanguage(feed),
    }),
    items: feed.entries.map((entry) => itemOf(entry, settings)),
  });
  // The library leaves a list of nothing out, which JSON Feed must have.
  const { items = [], ...head } = written as { readonly items?: readonly unknown[] };
  return `${JSON.stringify({ ...head, items }, null, 2)}\n`;
};

const itemOf = ({ article, publishedAt, updatedAt }: FeedEntry, settings: RenderSettings) =>
  givenOnly({
    id: permanentAddress(article, settings) ?? '',
    url: articleAddress(article, settings),
    title: article.headline,
    summary: leadOf(article) || null,
    content_html: contentOf(article),
    date_published: new Date(publishedAt),
    date_modified: new Date(updatedAt),
    language: article.language || null,
    tags: article.section ? [article.section] : null,
    authors: reportersOf(article).map((name) => ({ name })),
    _newsroom: {
      credits: article.credits.map(({ role, roleLabel, name, kind }) =>
        givenOnly({ role, roleLabel, name, kind }),
      ),
    },
  });
