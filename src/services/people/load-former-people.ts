import type { Core } from '@strapi/strapi';
import { PERSON } from '../uids';

/** Who was merged: by the documentId under which editions know them, the documentId of the person who stayed. */
export type FormerPeople = ReadonlyMap<string, string>;

/** Loads everybody who was ever merged into somebody. */
export const loadFormerPeople = async (strapi: Core.Strapi): Promise<FormerPeople> => {
  const people = (await strapi.db.query(PERSON).findMany({
    where: { merged: { id: { $notNull: true } } },
    select: ['documentId'],
    populate: { merged: { select: ['personDocumentId'] } },
  })) as {
    readonly documentId: string;
    readonly merged: readonly { readonly personDocumentId: string }[];
  }[];
  return new Map(
    people.flatMap(({ documentId, merged }) =>
      merged.map(({ personDocumentId }) => [personDocumentId, documentId] as const),
    ),
  );
};
