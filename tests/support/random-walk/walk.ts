import type { StoredArticle } from '../../../src/domain/article/stored-article';
import { loadArticle } from '../../../src/services/articles/load-article';
import { EDITION } from '../../../src/services/uids';
import type { Newsroom } from '../publishing-doors';

/** What an article must be like: the public version, and how many editions it has had. */
export interface ExpectedArticle {
  published: StoredArticle | null;
  /** When it was published for the first time, once it was; never changes again. */
  firstPublishedAt?: string | null;
  editions: number;
  isDeleted: boolean;
}

/** What the whole newsroom must be like, by documentId. */
export type Expected = Map<string, ExpectedArticle>;

/** One random walk: the newsroom that it goes through, and numbers that were drawn for the step being taken. */
export interface Walk {
  readonly newsroom: Newsroom;
  readonly expected: Expected;
  readonly draw: Draw;
}

/** Draws one of a list for the step being taken; undefined when it is empty. */
export interface Draw {
  <Item>(items: readonly Item[]): Item | undefined;
}

let names = 0;

/** Words that were never used before, fit for a text and for an address. */
export const freshName = (): string => {
  names += 1;
  return `name-${String(names)}`;
};

/** The documentIds of the articles that are there. */
export const articlesOf = ({ expected }: Walk): string[] =>
  [...expected].filter(([, { isDeleted }]) => !isDeleted).map(([documentId]) => documentId);

export const draftOf = ({ newsroom }: Walk, documentId: string): Promise<StoredArticle | null> =>
  loadArticle(newsroom.app.strapi, documentId, 'draft');

export const publishedOf = (
  { newsroom }: Walk,
  documentId: string,
): Promise<StoredArticle | null> => loadArticle(newsroom.app.strapi, documentId, 'published');

export const editionsOf = ({ newsroom }: Walk, documentId: string): Promise<number> =>
  newsroom.app.strapi.db.query(EDITION).count({ where: { articleDocumentId: documentId } });

/** Takes what is there now for what must be there: after steps at the same time, whose order nobody knows. */
export const takeOver = async (walk: Walk): Promise<void> => {
  for (const [documentId, article] of walk.expected) {
    article.published = await publishedOf(walk, documentId);
    article.editions = await editionsOf(walk, documentId);
    article.isDeleted = (await draftOf(walk, documentId)) === null;
  }
};
