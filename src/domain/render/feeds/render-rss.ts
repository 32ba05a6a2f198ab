import { generateRssFeed } from 'feedsmith';
import { articleAddress, permanentAddress } from '../article-address';
import { givenOnly } from '../given-only';
import { escapeHtml } from '../html/markup';
import { leadOf } from '../lead-of';
import type { RenderSettings } from '../render-settings';
import { roleScheme } from '../role-codes';
import type { Feed, FeedEntry } from './feed';
import { contentOf, feedLanguage, feedSite, feedTitle, reportersOf } from './feed-texts';
import { xmlText } from './xml-text';

/**
 * A feed as RSS 2.0. Reporters are its items' Dublin Core creators; every credit with its role, in its order, is a Media RSS
 * `media:credit`, since RSS itself has no roles.
 */
export const renderRss = (feed: Feed, settings: RenderSettings): string => {
  const title = xmlText(feedTitle(feed, settings));
  const rights = settings.newsroom?.rightsNotice;
  const language = feedLanguage(feed);
  return generateRssFeed(
    givenOnly({
      title,
      link: feedSite(settings),
      description: title,
      language: language && xmlText(language),
      copyright: rights && xmlText(rights),
      lastBuildDate: new Date(feed.updatedAt),
      atom: { links: [{ href: feed.address, rel: 'self', type: 'application/rss+xml' }] },
      items: feed.entries.map((entry) => itemOf(entry, settings)),
    }),
  );
};

const itemOf = ({ article, publishedAt }: FeedEntry, settings: RenderSettings) =>
  givenOnly({
    title: xmlText(article.headline),
    link: articleAddress(article, settings),
    guid: { value: permanentAddress(article, settings) ?? '', isPermaLink: false },
    pubDate: new Date(publishedAt),
    // A description is HTML.
    description: xmlText(escapeHtml(leadOf(article))),
    categories: article.section ? [{ name: xmlText(article.section) }] : null,
    dc: givenOnly({
      creators: reportersOf(article).map(xmlText),
      languages: article.language ? [xmlText(article.language)] : null,
    }),
    content: { encoded: xmlText(contentOf(article)) },
    media: { credits: mediaCredits(article, settings) },
  });

/** Every credit with its role, as Media RSS has them. */
export const mediaCredits = ({ credits }: FeedEntry['article'], settings: RenderSettings) =>
  credits.map(({ name, role }) =>
    givenOnly({ value: xmlText(name), role, scheme: roleScheme(settings) }),
  );
