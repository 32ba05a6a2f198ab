import type { Core } from '@strapi/strapi';
import { isUnstored } from '../../domain/article/new-parts';
import { documentData } from '../mapping/document-data';
import { publishedAmong } from '../publishing/delete-parts';
import { PART_OWNER } from '../publishing/part-owner';
import { ARTICLE_PARTS } from '../uids';
import type { PartRemoval, PartWrite, PartWrites } from './part-writes';

/** The documentIds that new parts got, by those that they had until they were stored. */
export type StoredIds = ReadonlyMap<string, string>;

/**
 * Makes and changes parts of an article's draft, then takes out what it no longer has: a part that the public never had is deleted,
 * of one that it has only the draft is cut off, and waits for the next publishing (or comes back when the draft is discarded).
 * Must run as handling of the whole article, in a transaction that holds its lock.
 */
export const writeParts = async (
  strapi: Core.Strapi,
  { writes, removals }: PartWrites,
): Promise<StoredIds> => {
  const ids = new Map<string, string>();
  for (const write of writes) {
    await writePart(strapi, write, ids);
  }
  for (const uid of ARTICLE_PARTS) {
    await removeParts(
      strapi,
      uid,
      removals.filter((removal) => removal.uid === uid),
    );
  }
  return ids;
};

const writePart = async (
  strapi: Core.Strapi,
  { uid, documentId, data, owner }: PartWrite,
  ids: Map<string, string>,
): Promise<void> => {
  const written = documentData<typeof uid>({
    ...data,
    ...(owner !== null && { [PART_OWNER[uid]]: ids.get(owner) ?? owner }),
  });
  if (isUnstored(documentId)) {
    const made = await strapi.documents(uid).create({ data: written });
    ids.set(documentId, made.documentId);
  } else {
    await strapi.documents(uid).update({ documentId, data: written });
  }
};

const removeParts = async (
  strapi: Core.Strapi,
  uid: PartRemoval['uid'],
  removals: readonly PartRemoval[],
): Promise<void> => {
  const documentIds = removals.map(({ documentId }) => documentId);
  const published = await publishedAmong(strapi, uid, documentIds);
  for (const documentId of documentIds) {
    if (published.has(documentId)) {
      await strapi
        .documents(uid)
        .update({ documentId, data: documentData<typeof uid>({ [PART_OWNER[uid]]: null }) });
    } else {
      await strapi.documents(uid).delete({ documentId });
    }
  }
};
