import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { StoredArticle } from '../../domain/article/stored-article';
import { loadArticle } from '../articles/load-article';
import { ARTICLE, CREDIT, QUOTE, SEGMENT } from '../uids';
import { inOneTransaction } from './in-sequence';
import { assertPublishable } from './judge-article';
import { lockArticle } from './lock-article';
import { removeDroppedParts } from './remove-dropped-parts';
import { asWholeArticle } from './whole-article';
import { writeEdition } from './write-edition';

/**
 * Publishes an article as a whole, all or nothing: judged first, then its parts (deepest first, one after the other: refusals in
 * parallel publishes leak rows past the rollback), the article itself, read back and compared, and its next edition.
 * @param publishRow what publishes the article's own row: the rest of the document service's chain
 * @throws ValidationError when the article does not pass the check; nothing of the attempt remains
 */
export const publishArticle = <Result>(
  strapi: Core.Strapi,
  documentId: string,
  publishRow: () => Promise<Result>,
): Promise<Result> =>
  inOneTransaction(strapi, async (trx) => {
    await lockArticle(strapi, trx, documentId);
    const draft = await loadArticle(strapi, documentId, 'draft');
    if (draft === null) {
      return publishRow();
    }
    await assertPublishable(strapi, draft);
    const publishedAt = new Date().toISOString();
    return asWholeArticle(async () => {
      await rememberFirstPublishing(strapi, draft, documentId, publishedAt);
      await removeDroppedParts(strapi, draft, await loadArticle(strapi, documentId, 'published'));
      await publishParts(strapi, draft);
      const result = await publishRow();
      const published = await readBack(strapi, documentId);
      await writeEdition(strapi, published, publishedAt);
      return result;
    });
  });

const rememberFirstPublishing = async (
  strapi: Core.Strapi,
  draft: StoredArticle,
  documentId: string,
  firstPublishedAt: string,
): Promise<void> => {
  if (draft.firstPublishedAt === null) {
    await strapi.db
      .query(ARTICLE)
      .update({ where: { documentId, publishedAt: null }, data: { firstPublishedAt } });
  }
};

const publishParts = async (strapi: Core.Strapi, draft: StoredArticle): Promise<void> => {
  const quotes = draft.segments.flatMap((segment) => segment.quotes);
  for (const quote of quotes) {
    await strapi.documents(QUOTE).publish({ documentId: storedId(quote) });
  }
  for (const segment of draft.segments) {
    await strapi.documents(SEGMENT).publish({ documentId: storedId(segment) });
  }
  for (const credit of draft.credits) {
    await strapi.documents(CREDIT).publish({ documentId: storedId(credit) });
  }
};

/** Reads what the public now has and refuses to go on when it is not what was judged. */
const readBack = async (strapi: Core.Strapi, documentId: string) => {
  const draft = await loadArticle(strapi, documentId, 'draft');
  const published = await loadArticle(strapi, documentId, 'published');
  if (!isDeepStrictEqual(draft, published) || !published?.slug) {
    throw new errors.ApplicationError(
      'Not published: the published article differs from its draft.',
    );
  }
  return { ...published, documentId, slug: published.slug };
};

const storedId = ({ documentId }: { readonly documentId: string | null }): string => {
  if (documentId === null) {
    throw new Error('A part that was loaded from its row has no documentId.');
  }
  return documentId;
};
