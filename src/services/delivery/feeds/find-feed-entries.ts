import type { Core } from '@strapi/strapi';
import type { AssembledArticle } from '../../../domain/article/assembled-article';
import type { FeedEntry } from '../../../domain/render/feeds/feed';
import type { Instant } from '../../mapping/article-row';
import { EDITION } from '../../uids';

/** Which of the public articles are wanted. */
export interface FeedQuestion {
  readonly section: string | null;
  readonly language: string | null;
  /** Only those that the public has had since then, or only those that it had before. */
  readonly since: Date | null;
  readonly before: Date | null;
  /** Newest first is what readers want; oldest first is an order in which nothing moves to another page. */
  readonly order: 'newest' | 'oldest';
  readonly offset: number;
  readonly limit: number;
}

/** Narrowed to nothing. */
export const EVERYTHING: Omit<FeedQuestion, 'limit'> = {
  section: null,
  language: null,
  since: null,
  before: null,
  order: 'newest',
  offset: 0,
};

interface EditionRow {
  readonly content: AssembledArticle;
  readonly publishedAt: Instant;
  readonly firstPublishedAt: Instant | null;
  readonly embargoUntil: Instant | null;
}

/** The current editions that the public may have now, with one query; those under embargo are left out. */
export const findFeedEntries = async (
  strapi: Core.Strapi,
  question: FeedQuestion,
): Promise<FeedEntry[]> => {
  const direction = question.order === 'newest' ? 'desc' : 'asc';
  const rows = (await strapi.db.query(EDITION).findMany({
    where: conditionsOf(question),
    select: ['content', 'publishedAt', 'firstPublishedAt', 'embargoUntil'],
    orderBy: [{ firstPublishedAt: direction }, { id: direction }],
    offset: question.offset,
    limit: question.limit,
  })) as EditionRow[];
  return rows.map(entryFromRow);
};

/** How many there are. */
export const countFeedEntries = (
  strapi: Core.Strapi,
  question: Omit<FeedQuestion, 'order' | 'offset' | 'limit'>,
): Promise<number> => strapi.db.query(EDITION).count({ where: conditionsOf(question) });

/**
 * When the answer to any question changed last without a newer article showing it: an edition was replaced or withdrawn. Null when
 * none ever was.
 */
export const lastWithdrawal = async (strapi: Core.Strapi): Promise<Date | null> => {
  const row = (await strapi.db.query(EDITION).findOne({
    where: { withdrawnAt: { $notNull: true } },
    orderBy: { withdrawnAt: 'desc' },
    select: ['withdrawnAt'],
  })) as { readonly withdrawnAt: Instant } | null;
  return row && new Date(row.withdrawnAt);
};

const conditionsOf = ({
  section,
  language,
  since,
  before,
}: Pick<FeedQuestion, 'section' | 'language' | 'since' | 'before'>) => ({
  currentFor: { $notNull: true },
  $and: [
    { $or: [{ embargoUntil: null }, { embargoUntil: { $lte: new Date() } }] },
    ...(since === null
      ? []
      : [{ $or: [{ firstPublishedAt: { $gte: since } }, { embargoUntil: { $gte: since } }] }]),
    ...(before === null
      ? []
      : [
          { firstPublishedAt: { $lt: before } },
          { $or: [{ embargoUntil: null }, { embargoUntil: { $lt: before } }] },
        ]),
  ],
  ...(section === null ? {} : { section }),
  ...(language === null ? {} : { language }),
});

/** What was under embargo is public since its end. */
const entryFromRow = (row: EditionRow): FeedEntry => {
  const publishedAt = latest(row.firstPublishedAt ?? row.publishedAt, row.embargoUntil);
  return {
    article: row.content,
    publishedAt: publishedAt.toISOString(),
    updatedAt: latest(row.publishedAt, row.embargoUntil).toISOString(),
  };
};

const latest = (instant: Instant, other: Instant | null): Date =>
  new Date(Math.max(new Date(instant).getTime(), other === null ? 0 : new Date(other).getTime()));
