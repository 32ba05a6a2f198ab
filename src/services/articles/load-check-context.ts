import type { Core } from '@strapi/strapi';
import type { AssembledArticle } from '../../domain/article/assembled-article';
import type { StoredArticle, TipLine } from '../../domain/article/stored-article';
import type { CheckContext, StaffMember } from '../../domain/credits/check-context';
import { tipLinesFromRows } from '../mapping/article-from-rows';
import type { TipLineRow } from '../mapping/article-row';
import { PEOPLE_IN_USE } from '../people/people-in-use';
import { EDITION, NEWSROOM, PERSON } from '../uids';

/** What the credit check of a stored article needs beside it; nothing is read that no rule would look at. */
export const loadCheckContext = async (
  strapi: Core.Strapi,
  article: StoredArticle,
): Promise<CheckContext> => ({
  lastEdition:
    article.documentId === null ? null : await loadLastEdition(strapi, article.documentId),
  staff: article.credits.some(({ person }) => person === null) ? await loadStaff(strapi) : [],
  defaultTipLines: article.tipLines.length === 0 ? await loadDefaultTipLines(strapi) : [],
});

/** As last published, withdrawn since or not. */
const loadLastEdition = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<AssembledArticle | null> => {
  const edition = (await strapi.db.query(EDITION).findOne({
    where: { articleDocumentId: documentId },
    orderBy: { number: 'desc' },
    select: ['content'],
  })) as { readonly content: AssembledArticle } | null;
  return edition?.content ?? null;
};

const loadStaff = async (strapi: Core.Strapi): Promise<StaffMember[]> =>
  (await strapi.db.query(PERSON).findMany({
    where: { staff: true, ...PEOPLE_IN_USE },
    select: ['documentId', 'name'],
    populate: { names: { select: ['value'] } },
    orderBy: { id: 'asc' },
  })) as StaffMember[];

const loadDefaultTipLines = async (strapi: Core.Strapi): Promise<TipLine[]> => {
  const newsroom = (await strapi.db
    .query(NEWSROOM)
    .findOne({ select: ['id'], populate: { tipLines: true } })) as {
    readonly tipLines: TipLineRow[];
  } | null;
  return tipLinesFromRows(newsroom?.tipLines ?? []);
};
