import type { Transform } from 'node:stream';
import { text } from 'node:stream/consumers';
import { ErrorLevel, SitemapIndexStream, SitemapStream } from 'sitemap';
import type { SitemapPage } from '../../../domain/render/feeds/news-sitemap';

/** Pages as a sitemap (sitemaps.org), with what is told of news where they are news. */
export const writeSitemap = async (pages: readonly SitemapPage[]): Promise<string> =>
  pages.length === 0
    ? EMPTY
    : written(
        new SitemapStream({
          level: ErrorLevel.SILENT,
          xmlns: {
            news: pages.some(({ news }) => news !== null),
            xhtml: false,
            image: false,
            video: false,
          },
        }),
        pages.map(({ address, updatedAt, news }) => ({
          url: address,
          lastmod: updatedAt,
          ...(news && {
            news: {
              publication: { name: news.publication, language: news.language },
              publication_date: news.publishedAt,
              title: news.title,
            },
          }),
        })),
      );

/** The library refuses to write a sitemap of nothing; a newsroom without news of the last two days has one. */
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>\n';

/** Addresses of sitemaps as an index of them. */
export const writeSitemapIndex = (addresses: readonly string[]): Promise<string> =>
  written(new SitemapIndexStream({ level: ErrorLevel.SILENT }), addresses);

const written = async (stream: Transform, entries: readonly unknown[]): Promise<string> => {
  for (const entry of entries) {
    stream.write(entry);
  }
  stream.end();
  return `${await text(stream)}\n`;
};
