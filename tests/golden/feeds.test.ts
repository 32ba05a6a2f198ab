import { parseFeed } from 'feedsmith';
import type { Feed, FeedEntry } from '../../src/domain/render/feeds/feed';
import { sitemapPage } from '../../src/domain/render/feeds/news-sitemap';
import { renderAtom } from '../../src/domain/render/feeds/render-atom';
import { renderJsonFeed } from '../../src/domain/render/feeds/render-json-feed';
import { renderRss } from '../../src/domain/render/feeds/render-rss';
import { writeSitemap, writeSitemapIndex } from '../../src/services/delivery/feeds/write-sitemap';
import { expectGolden, goldenCases, goldenInput } from '../support/golden';
import { renderCase } from '../support/render-case';
import { expectWellFormed } from '../support/well-formed-xml';

interface FeedCase extends Omit<Feed, 'entries'> {
  /** The case of tests/golden/render whose newsroom it is. */
  readonly settings: string;
  readonly entries: readonly (Omit<FeedEntry, 'article'> & { readonly article: string })[];
}

const feedCase = (name: string) => {
  const written = JSON.parse(goldenInput('feeds', name, 'feed.json')) as FeedCase;
  const entries = written.entries.map((entry) => ({
    ...entry,
    article: renderCase(entry.article).article,
  }));
  return { feed: { ...written, entries }, settings: renderCase(written.settings).settings };
};

const FORMS = [
  { name: 'rss', render: renderRss, isXml: true },
  { name: 'atom', render: renderAtom, isXml: true },
  { name: 'json', render: renderJsonFeed, isXml: false },
] as const;

describe.each(goldenCases('feeds'))('the feed of %s', (name) => {
  it.each(FORMS)(
    'is written whole as $name, and can be read again',
    ({ name: form, render, isXml }) => {
      const { feed, settings } = feedCase(name);
      const written = render(feed, settings);
      expectGolden('feeds', name, `expected.${form}`, written);
      if (isXml) {
        expectWellFormed(written);
      }
      expect(parseFeed(written).format).toBe(form);
    },
  );

  it.each(['news', 'page'] as const)('is written whole as a sitemap of a %s', async (kind) => {
    const { feed, settings } = feedCase(name);
    const pages = feed.entries.map((entry) => sitemapPage(entry, settings, kind));
    const written = await writeSitemap(pages);
    expectGolden('feeds', name, `expected.${kind}-sitemap`, written);
    expectWellFormed(written);
  });
});

it('an index of sitemaps is well-formed', async () => {
  const written = await writeSitemapIndex([
    'https://naru.example/a.xml',
    'https://naru.example/b.xml?page=1&x=<',
  ]);
  expectWellFormed(written);
  expect(written).toContain('<sitemap><loc>https://naru.example/a.xml</loc></sitemap>');
});
