import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { SEGMENT, type ArticlePart } from '../uids';
import { lockName } from './lock-name';
import { articleOfDraft, PART_OWNER } from './part-owner';
import { relationsIn } from './relations-in';

/**
 * Makes everybody else who wants to publish, withdraw or save this article, or to save one of its parts, wait until the
 * transaction ends. (A lock on the draft's row would not do: discarding makes a new row, and who waited for the old one would go
 * on without a lock.)
 */
export const lockArticle = (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  documentId: string,
): Promise<void> => lockName(strapi, trx, documentId);

/** A part that is written: which one (not one that is being made), and what it is to belong to from now on. */
interface WrittenPart {
  readonly documentId: string | undefined;
  readonly data: Readonly<Record<string, unknown>> | undefined;
}

/**
 * The same for whoever writes a part: the locks of the article that it belongs to and of the one that it is moved or added to.
 * Without the second an article could be deleted or published around a part that is just being put into it.
 * @returns the documentId of the article that the part belongs to; null when it has none
 */
export const lockArticlesOfPart = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  uid: ArticlePart,
  { documentId, data }: WrittenPart,
): Promise<string | null> => {
  const own = documentId === undefined ? null : await articleOfDraft(strapi, uid, documentId);
  const owner = PART_OWNER[uid];
  const owners = relationsIn(data?.[owner]).flatMap(documentIdOf);
  const articles = [
    ...(own === null ? [] : [own]),
    ...(owner === 'article' ? owners : await articlesOfSegments(strapi, owners)),
  ];
  // Always in one order: two who move parts between the same articles must not wait for each other.
  for (const article of [...new Set(articles)].sort()) {
    await lockArticle(strapi, trx, article);
  }
  return own;
};

const articlesOfSegments = async (
  strapi: Core.Strapi,
  segments: readonly string[],
): Promise<string[]> => {
  const articles: string[] = [];
  for (const segment of segments) {
    articles.push((await articleOfDraft(strapi, SEGMENT, segment)) ?? '');
  }
  return articles.filter((article) => article !== '');
};

const documentIdOf = (relation: unknown): string[] => {
  const id =
    typeof relation === 'object' && relation !== null && 'documentId' in relation
      ? relation.documentId
      : relation;
  return typeof id === 'string' ? [id] : [];
};
