import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { articleOf, PATH_TO_ARTICLE, type OwnedRow } from '../publishing/part-owner';
import { ARTICLE, CREDIT, PERSON, QUOTE, TIP_LINE } from '../uids';

/** The types that articles share. */
export type SharedType = typeof PERSON | typeof TIP_LINE;

export const isSharedType = (uid: string): uid is SharedType => uid === PERSON || uid === TIP_LINE;

const CALLED = { [PERSON]: 'This person', [TIP_LINE]: 'This tip line' } as const;

/** As many headlines as a sentence can tell. */
const MOST_TOLD = 5;

/**
 * Refuses to delete people or tip lines that published articles have: they would vanish there from the side.
 * @throws ValidationError naming the articles, and what to do instead
 */
export const refuseWhileUsed = async (
  strapi: Core.Strapi,
  uid: SharedType,
  documentIds: readonly string[],
): Promise<void> => {
  const headlines = documentIds.length === 0 ? [] : await usedBy(strapi, uid, documentIds);
  if (headlines.length > 0) {
    const told = headlines.slice(0, MOST_TOLD).map((headline) => `"${headline}"`);
    const others = headlines.length - told.length;
    const message =
      `${CALLED[uid]} is in published articles: ${told.join(', ')}${others > 0 ? ` and ${String(others)} more` : ''}. ` +
      'To take it out of use set "active" to false; to delete it, take it out of these articles and publish them first.';
    throw new errors.ValidationError(message, {
      errors: [{ path: ['active'], message, name: 'ValidationError' }],
    });
  }
};

/** The headlines of the published articles that have one of these, each article once. */
const usedBy = async (
  strapi: Core.Strapi,
  uid: SharedType,
  documentIds: readonly string[],
): Promise<string[]> => {
  const one = { documentId: { $in: documentIds } };
  const articles =
    uid === TIP_LINE
      ? await articlesWith(strapi, one)
      : [
          ...(await articlesOf(strapi, QUOTE, { speaker: one })),
          ...(await articlesOf(strapi, CREDIT, { person: one })),
        ];
  const headlines = new Map(articles.map(({ documentId, headline }) => [documentId, headline]));
  return [...headlines.values()].map((headline) => headline ?? '');
};

interface NamedArticle {
  readonly documentId: string;
  readonly headline: string | null;
}

const articlesWith = async (strapi: Core.Strapi, tipLines: object): Promise<NamedArticle[]> =>
  (await strapi.db.query(ARTICLE).findMany({
    where: { publishedAt: { $notNull: true }, tipLines },
    select: ['documentId', 'headline'],
    orderBy: { id: 'asc' },
  })) as NamedArticle[];

const articlesOf = async (
  strapi: Core.Strapi,
  uid: typeof QUOTE | typeof CREDIT,
  link: object,
): Promise<NamedArticle[]> => {
  const rows = (await strapi.db.query(uid).findMany({
    where: { publishedAt: { $notNull: true }, ...link },
    populate: PATH_TO_ARTICLE[uid],
    orderBy: { id: 'asc' },
  })) as OwnedRow[];
  return rows.flatMap((row) => articleOf(row) ?? []);
};
