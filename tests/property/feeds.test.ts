import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import type { Feed } from '../../src/domain/render/feeds/feed';
import { sitemapPage } from '../../src/domain/render/feeds/news-sitemap';
import { renderAtom } from '../../src/domain/render/feeds/render-atom';
import { renderJsonFeed } from '../../src/domain/render/feeds/render-json-feed';
import { renderRss } from '../../src/domain/render/feeds/render-rss';
import { assembleArticle } from '../../src/domain/article/assemble-article';
import { DEFAULT_RENDER_SETTINGS } from '../../src/domain/render/render-settings';
import { writeSitemap } from '../../src/services/delivery/feeds/write-sitemap';
import { instant } from '../support/arbitrary-stored-article';
import { optionalWords } from '../support/arbitrary-words';
import { arbitrarySettings } from '../support/arbitrary-settings';
import { hostileArticle } from '../support/hostile-article';
import { sampleArticle } from '../support/sample-article';
import { expectWellFormed } from '../support/well-formed-xml';

/** What is published has an id and a slug. */
const publishedArticle = fc
  .tuple(hostileArticle, fc.uuid(), fc.string({ minLength: 1, unit: 'binary' }))
  .map(([article, documentId, slug]) => ({ ...article, documentId, slug }));

const arbitraryFeed: fc.Arbitrary<Feed> = fc.record({
  address: fc.constantFrom('https://naru.example/api/feeds/articles.rss?section=a&language=b'),
  section: optionalWords,
  language: fc.option(fc.constantFrom('ko', 'en')),
  updatedAt: instant,
  entries: fc.array(
    fc.record({ article: publishedArticle, publishedAt: instant, updatedAt: instant }),
    { maxLength: 3 },
  ),
});

const settings = arbitrarySettings.map((some) => ({
  ...some,
  publicUrl: 'https://api.naru.example',
}));

describe('any articles', () => {
  it('give feeds that are well-formed and have every article with all its credits', () => {
    fc.assert(
      fc.property(arbitraryFeed, settings, (feed, newsroom) => {
        const names = feed.entries.map(({ article }) => article.credits.length);
        const rss = renderRss(feed, newsroom);
        expectWellFormed(rss);
        const { items = [] } = parseRssFeed(rss);
        expect(items).toHaveLength(feed.entries.length);
        const atom = renderAtom(feed, newsroom);
        expectWellFormed(atom);
        const { entries = [] } = parseAtomFeed(atom);
        expect(entries).toHaveLength(feed.entries.length);
        const json = JSON.parse(renderJsonFeed(feed, newsroom)) as {
          items: { _newsroom: { credits: unknown[] } }[];
        };
        expect(json.items.map(({ _newsroom }) => _newsroom.credits.length)).toEqual(names);
        expect(parseJsonFeed(json).items ?? []).toHaveLength(feed.entries.length);
      }),
      { numRuns: 60 },
    );
  });

  it('give well-formed feeds when they are all in one language that is none', () => {
    const one = { publishedAt: '2025-03-04T12:00:00.000Z', updatedAt: '2025-03-04T12:00:00.000Z' };
    const article = {
      ...assembleArticle(sampleArticle('one')),
      language: '\u0000\uffff</language>',
    };
    const feed: Feed = {
      address: 'https://api.naru.example/api/feeds/articles.rss',
      section: null,
      language: null,
      updatedAt: one.updatedAt,
      entries: [{ ...one, article }],
    };
    const server = { ...DEFAULT_RENDER_SETTINGS, publicUrl: 'https://api.naru.example' };
    expectWellFormed(renderRss(feed, server));
    expectWellFormed(renderAtom(feed, server));
  });

  it('give sitemaps that are well-formed', async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryFeed,
        settings,
        fc.constantFrom('news' as const, 'page' as const),
        async ({ entries }, newsroom, kind) => {
          expectWellFormed(
            await writeSitemap(entries.map((entry) => sitemapPage(entry, newsroom, kind))),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});
