import type { Core } from '@strapi/strapi';
import type { DraftProblem } from '../../domain/article/draft-problems';
import { sentQuotes, type SentArticle } from '../../domain/article/sent-article-schema';
import type { CorrectionTarget, StoredArticle } from '../../domain/article/stored-article';
import type { CorrectionTargetType } from '../../domain/article/vocabulary';
import { partsOf } from '../publishing/delete-parts';
import { CREDIT, PERSON, QUOTE, SEGMENT, type ArticlePart } from '../uids';
import { loadArticle } from './load-article';

/** Which persons that a draft which was sent is linked to are not there. */
export const personProblems = async (
  strapi: Core.Strapi,
  current: StoredArticle,
  sent: SentArticle,
): Promise<DraftProblem[]> => {
  const links = [
    ...sentQuotes(sent).map(({ speaker, path }) => ({
      id: speaker.person?.documentId,
      path: [...path, 'speaker', 'person', 'documentId'],
    })),
    ...sent.credits.map(({ person }, index) => ({
      id: person?.documentId,
      path: ['credits', index, 'person', 'documentId'],
    })),
  ].flatMap(({ id, path }) => (id === undefined ? [] : [{ id, path }]));
  const linked = new Set(linkedPersons(current));
  const fresh = links.filter(({ id }) => !linked.has(id));
  const rows = (
    fresh.length > 0
      ? await strapi.db.query(PERSON).findMany({
          where: { documentId: { $in: fresh.map(({ id }) => id) } },
          select: ['documentId'],
        })
      : []
  ) as { readonly documentId: string }[];
  const there = new Set(rows.map(({ documentId }) => documentId));
  return fresh
    .filter(({ id }) => !there.has(id))
    .map(({ path }) => ({ path, message: 'there is no such person' }));
};

const linkedPersons = ({ segments, credits }: StoredArticle): string[] =>
  [
    ...segments.flatMap(({ quotes }) => quotes.map(({ speaker }) => speaker.person)),
    ...credits.map(({ person }) => person),
  ].flatMap((person) => person?.documentId ?? []);

const TYPES = { segment: SEGMENT, quote: QUOTE, credit: CREDIT } as const satisfies Record<
  CorrectionTargetType,
  ArticlePart
>;

/**
 * Which corrections are about something that is no part of the article: of the draft that was sent, of the draft as it is, or of what
 * the public has. What a correction is about already may be gone by now.
 */
export const targetProblems = async (
  strapi: Core.Strapi,
  current: StoredArticle,
  wanted: StoredArticle,
): Promise<DraftProblem[]> => {
  const drafts = [partsOf(wanted), partsOf(current)];
  const isAlready = new Set(current.corrections.map(({ target }) => target && keyOf(target)));
  const unknown = wanted.corrections.flatMap(({ target }, index) =>
    target === null || isAlready.has(keyOf(target)) || isAmong(drafts, target)
      ? []
      : [{ target, index }],
  );
  const published =
    unknown.length > 0 && (await loadArticle(strapi, current.documentId ?? '', 'published'));
  return unknown
    .filter(({ target }) => !published || !isAmong([partsOf(published)], target))
    .map(({ target, index }) => ({
      path: ['corrections', index, 'target', 'documentId'],
      message: `is no ${target.type} of this article`,
    }));
};

const keyOf = ({ type, documentId }: CorrectionTarget): string => `${type} ${documentId}`;

const isAmong = (
  articles: readonly Readonly<Record<ArticlePart, readonly string[]>>[],
  { type, documentId }: CorrectionTarget,
): boolean => articles.some((parts) => parts[TYPES[type]].includes(documentId));
