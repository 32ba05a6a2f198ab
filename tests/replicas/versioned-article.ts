import type { AssembledArticle } from '../../src/domain/article/assembled-article';
import type { StoredArticle } from '../../src/domain/article/stored-article';
import type { PartChange } from '../support/serve-newsroom';

const words = (version: number): string => `Words of version ${version}.`;

/** An article every part of which says its version. */
export const versionedArticle = (article: StoredArticle, version: number): StoredArticle => ({
  ...article,
  headline: words(version),
  segments: article.segments.map((segment) => ({
    ...segment,
    quotes: segment.quotes.map((quote) => ({ ...quote, text: words(version) })),
  })),
});

/** Where an article's quotes are, learned while it was public. */
const quotesOf = new Map<string, readonly string[]>();

/** What makes an article its next version: its headline and all its quotes. */
export const versionedChange = async (
  address: string,
  slug: string,
  version: number,
): Promise<{ readonly data: object; readonly parts: readonly PartChange[] }> => {
  const quotes = quotesOf.get(slug) ?? (await learnQuotes(address, slug));
  quotesOf.set(slug, quotes);
  return {
    data: { headline: words(version) },
    parts: quotes.map((documentId) => ({
      uid: 'api::quote.quote',
      documentId,
      data: { text: words(version) },
    })),
  };
};

const learnQuotes = async (address: string, slug: string): Promise<string[]> => {
  const answer = await fetch(`${address}/api/articles/${slug}/assembled`);
  const { data } = (await answer.json()) as { data: AssembledArticle };
  return data.segments.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'quote' ? (item.documentId ?? []) : [])),
  );
};

/**
 * The version that an answer is of; null when the article is withdrawn.
 * @throws Error when it is an error, or torn
 */
export const readVersion = (status: number, text: string): number | null => {
  if (status === 410) {
    return null;
  }
  if (status !== 200) {
    throw new Error(`status ${status}: ${text.slice(0, 200)}`);
  }
  const versions = new Set([...text.matchAll(/Words of version (\d+)\./gu)].map(([, n]) => n));
  if (versions.size !== 1) {
    throw new Error(`torn: it has the versions ${[...versions].join(', ')}`);
  }
  return Number([...versions][0]);
};
