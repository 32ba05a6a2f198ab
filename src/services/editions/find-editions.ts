import type { Core } from '@strapi/strapi';
import type { EditionEntry, EditionRecord } from '../../domain/article/edition-record';
import { inContractOrder } from '../../domain/article/in-contract-order';
import { findDraftId } from '../delivery/find-draft';
import { mayBeStored } from '../delivery/may-be-stored';
import type { Instant } from '../mapping/article-row';
import { EDITION } from '../uids';

interface EditionRow extends Omit<EditionRecord, 'publishedAt' | 'withdrawnAt'> {
  readonly publishedAt: Instant;
  readonly withdrawnAt: Instant | null;
}

const ENTRY = ['number', 'publishedAt', 'publishedBy', 'withdrawnAt', 'etag'] as const;

/**
 * The documentId of the article that is meant, also of one that was deleted: its editions stay on record.
 * @param id documentId or slug
 * @returns null when there is neither an article nor an edition of one
 */
export const findRecordedId = async (strapi: Core.Strapi, id: string): Promise<string | null> => {
  const draft = await findDraftId(strapi, id);
  if (draft !== null || !mayBeStored(id)) {
    return draft;
  }
  const edition = (await strapi.db.query(EDITION).findOne({
    where: { articleDocumentId: id },
    select: ['articleDocumentId'],
  })) as { readonly articleDocumentId: string } | null;
  return edition?.articleDocumentId ?? null;
};

/** An article's editions, the latest first, and how many there are. */
export const listEditions = async (
  strapi: Core.Strapi,
  documentId: string,
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
): Promise<{ readonly entries: EditionEntry[]; readonly total: number }> => {
  const where = { articleDocumentId: documentId };
  const editions = strapi.db.query(EDITION);
  const rows = (await editions.findMany({
    where,
    select: [...ENTRY],
    orderBy: { number: 'desc' },
    offset: (page - 1) * pageSize,
    limit: pageSize,
  })) as EditionRow[];
  return { entries: rows.map(entryOf), total: await editions.count({ where }) };
};

/** One edition of an article, with its content; null when there is none of this number. */
export const findEditionRecord = async (
  strapi: Core.Strapi,
  documentId: string,
  number: number,
): Promise<EditionRecord | null> => {
  const row = (await strapi.db.query(EDITION).findOne({
    where: { articleDocumentId: documentId, number },
    select: [...ENTRY, 'content'],
  })) as EditionRow | null;
  return row && { ...entryOf(row), content: inContractOrder(row.content) };
};

const entryOf = ({
  number,
  publishedAt,
  publishedBy,
  withdrawnAt,
  etag,
}: EditionRow): EditionEntry => ({
  number,
  publishedAt: new Date(publishedAt).toISOString(),
  publishedBy,
  withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt).toISOString(),
  etag,
});
