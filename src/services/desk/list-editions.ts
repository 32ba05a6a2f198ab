import type { Core } from '@strapi/strapi';
import type { AssembledArticle } from '../../domain/article/assembled-article';
import { inContractOrder } from '../../domain/article/in-contract-order';
import type { EditionContent, EditionLine } from '../../plugins/newsroom/contracts';
import type { Instant } from '../mapping/article-row';
import { EDITION } from '../uids';

interface EditionRow {
  readonly number: number;
  readonly publishedAt: Instant;
  readonly publishedBy: string | null;
  readonly withdrawnAt: Instant | null;
  readonly content: AssembledArticle;
}

const LINE = ['number', 'publishedAt', 'publishedBy', 'withdrawnAt'] as const;

/** The editions of an article, the latest first. */
export const listEditions = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<EditionLine[]> => {
  const rows = (await strapi.db.query(EDITION).findMany({
    where: { articleDocumentId: documentId },
    select: [...LINE],
    orderBy: { number: 'desc' },
  })) as EditionRow[];
  return rows.map(lineOf);
};

/** One edition as it was published; null when there is no such one. */
export const findEditionContent = async (
  strapi: Core.Strapi,
  documentId: string,
  number: number,
): Promise<EditionContent | null> => {
  const row = (await strapi.db.query(EDITION).findOne({
    where: { articleDocumentId: documentId, number },
    select: [...LINE, 'content'],
  })) as EditionRow | null;
  return row && { ...lineOf(row), content: inContractOrder(row.content) };
};

const lineOf = ({ number, publishedAt, publishedBy, withdrawnAt }: EditionRow): EditionLine => ({
  number,
  publishedAt: new Date(publishedAt).toISOString(),
  publishedBy,
  withdrawnAt: withdrawnAt && new Date(withdrawnAt).toISOString(),
});
