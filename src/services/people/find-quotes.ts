import type { Core } from '@strapi/strapi';
import type { AssembledArticle } from '../../domain/article/assembled-article';
import {
  publishedQuotes,
  spokenBy,
  type PublishedQuote,
} from '../../domain/article/published-quote';
import type { Page } from '../requests/page-query';
import { EDITION, QUOTE } from '../uids';
import type { KnownPerson } from './find-person';

/** One page of what somebody said. */
export interface FoundQuotes {
  readonly quotes: readonly PublishedQuote[];
  readonly total: number;
}

interface PlacedRow {
  readonly documentId: string;
  readonly segment: { readonly article: { readonly documentId: string } };
}

/**
 * What a person said in articles that the public has now, as it was published, what was published last first. The published rows
 * tell where (merging people moves their links), the editions tell what.
 */
export const findQuotes = async (
  strapi: Core.Strapi,
  { id, documentId, name }: KnownPerson,
  { page, pageSize }: Page,
): Promise<FoundQuotes> => {
  const where = publicQuotesOf(id);
  const total = await strapi.db.query(QUOTE).count({ where });
  const rows = (await strapi.db.query(QUOTE).findMany({
    where,
    select: ['documentId'],
    populate: { segment: { select: ['id'], populate: { article: { select: ['documentId'] } } } },
    orderBy: [
      { segment: { article: { firstPublishedAt: 'desc' } } },
      { segment: { article: { id: 'desc' } } },
      { segment: { order: 'asc' } },
      { order: 'asc' },
    ],
    offset: (page - 1) * pageSize,
    limit: pageSize,
  })) as PlacedRow[];
  const said = await publishedIn(
    strapi,
    rows.map(({ segment }) => segment.article.documentId),
  );
  return {
    quotes: rows.flatMap((row) => {
      const quote = said.get(row.documentId);
      return quote ? [spokenBy(quote, { documentId, name })] : [];
    }),
    total,
  };
};

const publicQuotesOf = (person: number) => ({
  publishedAt: { $notNull: true },
  speaker: { id: person },
  segment: {
    article: {
      $or: [{ embargoUntil: { $null: true } }, { embargoUntil: { $lte: new Date() } }],
    },
  },
});

/** All quotes of the current editions of some articles, by documentId. */
const publishedIn = async (
  strapi: Core.Strapi,
  articles: readonly string[],
): Promise<ReadonlyMap<string | null, PublishedQuote>> => {
  const editions = (
    articles.length === 0
      ? []
      : await strapi.db.query(EDITION).findMany({
          where: { currentFor: { $in: [...new Set(articles)] } },
          select: ['content'],
        })
  ) as { readonly content: AssembledArticle }[];
  return new Map(
    editions
      .flatMap(({ content }) => publishedQuotes(content))
      .map((quote) => [quote.documentId, quote]),
  );
};
