import type { Core } from '@strapi/strapi';
import { assembleArticle } from '../../domain/article/assemble-article';
import type { StoredArticle } from '../../domain/article/stored-article';
import { announce } from '../delivery/announce';
import type { Instant } from '../mapping/article-row';
import { EDITION } from '../uids';
import { currentActor } from './current-actor';
import { editionHash } from './edition-hash';
import { editionIndex } from './edition-index';

/**
 * Writes an article's next edition and makes it the current one. Must run in the transaction that published the article; the
 * unique indexes of `editions` refuse a second current edition and a number given twice.
 * @param publishedAt the edition's instant, ISO 8601
 * @returns the edition's number
 */
export const writeEdition = async (
  strapi: Core.Strapi,
  published: StoredArticle & { readonly documentId: string; readonly slug: string },
  publishedAt: string,
): Promise<number> => {
  const { documentId, slug } = published;
  const editions = strapi.db.query(EDITION);
  const latest = (await editions.findOne({
    where: { articleDocumentId: documentId },
    orderBy: { number: 'desc' },
    select: ['number'],
  })) as { number: number } | null;
  const before = await currentEdition(strapi, documentId);
  const number = (latest?.number ?? 0) + 1;
  const content = assembleArticle(published, { number, publishedAt });

  await editions.updateMany({
    where: { currentFor: documentId },
    data: { currentFor: null, currentSlug: null, updatedAt: publishedAt },
  });
  await editions.create({
    data: {
      articleDocumentId: documentId,
      slug,
      number,
      content,
      etag: editionHash(content),
      publishedAt,
      publishedBy: currentActor(strapi),
      embargoUntil: published.embargoUntil,
      currentFor: documentId,
      currentSlug: slug,
      ...(await editionIndex(strapi, content)),
    },
  });
  await announce(strapi, {
    kind: before ? 'corrected' : 'published',
    documentId,
    slug,
    formerSlug: before && before.slug !== slug ? before.slug : null,
    edition: number,
    embargoUntil: published.embargoUntil,
  });
  return number;
};

const currentEdition = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<{ readonly slug: string; readonly number: number } | null> =>
  (await strapi.db.query(EDITION).findOne({
    where: { currentFor: documentId },
    select: ['slug', 'number'],
  })) as { slug: string; number: number } | null;

/** When an article's first edition was published, ISO 8601; null when it has none. */
export const firstEditionInstant = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<string | null> => {
  const first = (await strapi.db.query(EDITION).findOne({
    where: { articleDocumentId: documentId },
    orderBy: { number: 'asc' },
    select: ['publishedAt'],
  })) as { publishedAt: Instant } | null;
  return first && new Date(first.publishedAt).toISOString();
};

/** Withdraws an article's current edition: the public no longer has it, the record stays. */
export const withdrawEdition = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const current = await currentEdition(strapi, documentId);
  if (current === null) {
    return;
  }
  const withdrawnAt = new Date().toISOString();
  await strapi.db.query(EDITION).updateMany({
    where: { currentFor: documentId },
    data: { currentFor: null, currentSlug: null, withdrawnAt, updatedAt: withdrawnAt },
  });
  await announce(strapi, {
    kind: 'withdrawn',
    documentId,
    slug: current.slug,
    formerSlug: null,
    edition: current.number,
    embargoUntil: null,
  });
};
