import type { Core } from '@strapi/strapi';
import type { DraftProblem } from '../../domain/article/draft-problems';
import { isSentAsNew } from '../../domain/article/new-parts';
import { sentQuotes, type SentArticle } from '../../domain/article/sent-article-schema';
import type { StoredArticle } from '../../domain/article/stored-article';
import { partsOf } from '../publishing/delete-parts';
import { articleOf, PATH_TO_ARTICLE, type OwnedRow } from '../publishing/part-owner';
import { ARTICLE_PARTS, CREDIT, QUOTE, SEGMENT, type ArticlePart } from '../uids';

const NAMES = { [SEGMENT]: 'segment', [QUOTE]: 'quote', [CREDIT]: 'credit' } as const;

/**
 * Which parts of a draft that was sent are not its article's: an id that nothing has, or another article. A part that was taken out of
 * the draft while the public still has it in this article may come back.
 */
export const partProblems = async (
  strapi: Core.Strapi,
  current: StoredArticle,
  sent: SentArticle,
): Promise<DraftProblem[]> => {
  const had = partsOf(current);
  const problems: DraftProblem[] = [];
  for (const uid of ARTICLE_PARTS) {
    const known = new Set(had[uid]);
    const others = sentParts(sent)[uid].filter(
      ({ documentId }) => !isSentAsNew(documentId) && !known.has(documentId ?? ''),
    );
    const back = await partsComingBack(strapi, uid, {
      article: current.documentId ?? '',
      documentIds: others.map(({ documentId }) => documentId ?? ''),
    });
    problems.push(
      ...others
        .filter(({ documentId }) => !back.has(documentId ?? ''))
        .map(({ path }) => ({
          path: [...path, 'documentId'],
          message: `is no ${NAMES[uid]} of this article; leave it out, or null, for a new one`,
        })),
    );
  }
  return problems;
};

interface SentPart {
  readonly documentId: string | null;
  readonly path: readonly (string | number)[];
}

const sentParts = (sent: SentArticle): Readonly<Record<ArticlePart, readonly SentPart[]>> => ({
  [SEGMENT]: sent.segments.map(({ documentId }, index) => ({
    documentId,
    path: ['segments', index],
  })),
  [QUOTE]: sentQuotes(sent),
  [CREDIT]: sent.credits.map(({ documentId }, index) => ({ documentId, path: ['credits', index] })),
});

/** Those of some parts that belong to nothing as drafts, and to the article in what the public has. */
export const partsComingBack = async (
  strapi: Core.Strapi,
  uid: ArticlePart,
  { article, documentIds }: { readonly article: string; readonly documentIds: readonly string[] },
): Promise<ReadonlySet<string>> => {
  const rows = (
    documentIds.length > 0
      ? await strapi.db.query(uid).findMany({
          where: { documentId: { $in: documentIds } },
          populate: PATH_TO_ARTICLE[uid],
        })
      : []
  ) as (OwnedRow & { readonly publishedAt: unknown })[];
  const drafts = rows.filter((row) => row.publishedAt === null && articleOf(row) === null);
  const published = rows.filter(
    (row) => row.publishedAt !== null && articleOf(row)?.documentId === article,
  );
  const ids = new Set(published.map(({ documentId }) => documentId));
  return new Set(drafts.flatMap(({ documentId }) => (ids.has(documentId) ? documentId : [])));
};
