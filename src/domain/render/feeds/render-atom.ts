import { generateAtomFeed } from 'feedsmith';
import { articleAddress, permanentAddress } from '../article-address';
import { givenOnly } from '../given-only';
import { leadOf } from '../lead-of';
import type { RenderSettings } from '../render-settings';
import type { Feed, FeedEntry } from './feed';
import { contentOf, feedSite, feedTitle, reportersOf } from './feed-texts';
import { mediaCredits } from './render-rss';
import { xmlText } from './xml-text';

/**
 * A feed as Atom (RFC 4287). Reporters are authors, all others contributors; Atom has no roles, so every credit comes again as a
 * Media RSS `media:credit` with its role.
 */
export const renderAtom = (feed: Feed, settings: RenderSettings): string => {
  const { newsroom } = settings;
  return generateAtomFeed(
    givenOnly({
      id: feed.address,
      title: { value: xmlText(feedTitle(feed, settings)) },
      updated: new Date(feed.updatedAt),
      // An entry without an author must find one here.
      authors: [{ name: xmlText(newsroom?.name ?? feedSite(settings)) }],
      links: [
        { href: feed.address, rel: 'self', type: 'application/atom+xml' },
        { href: feedSite(settings), rel: 'alternate' },
      ],
      rights: newsroom?.rightsNotice ? { value: xmlText(newsroom.rightsNotice) } : null,
      entries: feed.entries.map((entry) => entryOf(entry, settings)),
    }),
  );
};

const entryOf = ({ article, publishedAt, updatedAt }: FeedEntry, settings: RenderSettings) => {
  const address = articleAddress(article, settings);
  return givenOnly({
    id: permanentAddress(article, settings) ?? '',
    title: { value: xmlText(article.headline), type: 'text' },
    links: address === null ? null : [{ href: address, rel: 'alternate', type: 'text/html' }],
    published: new Date(publishedAt),
    updated: new Date(updatedAt),
    authors: reportersOf(article).map((name) => ({ name: xmlText(name) })),
    contributors: article.credits
      .filter(({ role }) => role !== 'reporter')
      .map(({ name }) => ({ name: xmlText(name) })),
    categories: article.section ? [{ term: xmlText(article.section) }] : null,
    summary: { value: xmlText(leadOf(article)), type: 'text' },
    content: { value: xmlText(contentOf(article)), type: 'html' },
    media: { credits: mediaCredits(article, settings) },
    xml: article.language ? { lang: xmlText(article.language) } : null,
  });
};
