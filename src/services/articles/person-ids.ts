import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { PersonReference } from '../../domain/article/stored-article';
import { PERSON } from '../uids';

/**
 * The row ids of the Persons that quotes and credits are linked to, by documentId.
 * @throws ValidationError when there is no such Person
 */
export const personIds = async (
  strapi: Core.Strapi,
  linked: readonly { readonly person: PersonReference | null }[],
): Promise<ReadonlyMap<string, number>> => {
  const wanted = new Set(linked.flatMap(({ person }) => person?.documentId ?? []));
  if (wanted.size === 0) {
    return new Map();
  }
  const rows = (await strapi.db.query(PERSON).findMany({
    where: { documentId: { $in: [...wanted] } },
    select: ['id', 'documentId'],
  })) as { id: number; documentId: string }[];
  const ids = new Map(rows.map(({ id, documentId }) => [documentId, id]));
  const missing = [...wanted].find((documentId) => !ids.has(documentId));
  if (missing !== undefined) {
    throw new errors.ValidationError(`There is no Person ${missing}.`);
  }
  return ids;
};
