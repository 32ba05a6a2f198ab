import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { assembleArticle } from '../../src/domain/article/assemble-article';
import type { AssembledArticle } from '../../src/domain/article/assembled-article';
import { loadArticle } from '../../src/services/articles/load-article';
import { ARTICLE, CREDIT, EDITION, QUOTE, SEGMENT } from '../../src/services/uids';

interface EditionRow {
  readonly number: number;
  readonly content: AssembledArticle;
  readonly currentFor: string | null;
}

const OWNERS = { [SEGMENT]: 'article', [QUOTE]: 'segment', [CREDIT]: 'article' } as const;

/**
 * Looks for what an interrupted publish must never leave behind.
 * @returns a sentence for each fault; none when every published article is whole and has its one current edition
 */
export const findFaults = async (strapi: Core.Strapi): Promise<string[]> => {
  const rows = (await strapi.db.query(ARTICLE).findMany({ select: ['documentId'] })) as {
    documentId: string;
  }[];
  const faults: string[] = [];
  for (const documentId of new Set(rows.map((row) => row.documentId))) {
    faults.push(...(await faultsOfArticle(strapi, documentId)));
  }
  return [...faults, ...(await publishedOrphans(strapi))];
};

const faultsOfArticle = async (strapi: Core.Strapi, documentId: string): Promise<string[]> => {
  const editions = (await strapi.db.query(EDITION).findMany({
    where: { articleDocumentId: documentId },
    orderBy: { number: 'asc' },
  })) as EditionRow[];
  const published = await loadArticle(strapi, documentId, 'published');
  const current = editions.filter(({ currentFor }) => currentFor === documentId);
  const numbers = editions.map(({ number }) => number);
  const faults: string[] = [];
  if (numbers.some((number, index) => number !== index + 1)) {
    faults.push(`${documentId}: its editions are numbered ${numbers.join(', ')}`);
  }
  if (current.length !== (published ? 1 : 0)) {
    faults.push(
      `${documentId}: ${published ? 'published' : 'not published'}, with ${current.length} current editions`,
    );
  }
  const [edition] = current;
  if (published && edition) {
    const { number, content } = edition;
    const publishedAt = content.publishedAt ?? '';
    if (!isDeepStrictEqual(assembleArticle(published, { number, publishedAt }), content)) {
      faults.push(`${documentId}: what is published is not what edition ${number} holds`);
    }
  }
  return faults;
};

const publishedOrphans = async (strapi: Core.Strapi): Promise<string[]> => {
  const faults: string[] = [];
  for (const [uid, owner] of Object.entries(OWNERS)) {
    const rows = (await strapi.db.query(uid).findMany({
      where: { publishedAt: { $notNull: true } },
      populate: { [owner]: { select: ['publishedAt'] } },
    })) as Record<string, unknown>[];
    faults.push(
      ...rows
        .filter((row) => !row[owner])
        .map((row) => `${uid} ${String(row['documentId'])}: published, and belongs to nothing`),
    );
  }
  return faults;
};
