import type { Core } from '@strapi/strapi';
import { mayBeStored } from '../delivery/may-be-stored';
import { PERSON } from '../uids';

/** A person as the database knows them now. */
export interface KnownPerson {
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
}

/**
 * The person with a documentId, or the one into whom the person of that documentId was merged: editions keep the id under which
 * somebody was known when they were published.
 */
export const findPerson = async (
  strapi: Core.Strapi,
  documentId: string,
): Promise<KnownPerson | null> =>
  mayBeStored(documentId)
    ? ((await strapi.db.query(PERSON).findOne({
        where: { $or: [{ documentId }, { merged: { personDocumentId: documentId } }] },
        select: ['id', 'documentId', 'name'],
      })) as KnownPerson | null)
    : null;
