import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { mergedNames, type PersonName } from '../../domain/names/merged-names';
import { mayBeStored } from '../delivery/may-be-stored';
import { documentData } from '../mapping/document-data';
import { currentActor } from '../publishing/current-actor';
import { inOneTransaction } from '../publishing/in-sequence';
import { lockName } from '../publishing/lock-name';
import { PERSON } from '../uids';
import { holdRows } from '../shared/hold-rows';
import { asMerge } from './merge-scope';
import { movePersonLinks } from './move-person-links';
import { PERSON_POPULATE, type MergedPersonRow, type PersonRow } from './person-row';

/** Two who are one person now. */
export type MergedPeople = Omit<PersonRow, 'id' | 'names' | 'merged'> & {
  readonly names: readonly PersonName[];
  readonly merged: readonly Omit<MergedPersonRow, 'id'>[];
};

/**
 * Makes one person of two, all or nothing: every credit, quote and edition that is linked to the one is linked to the other, who
 * keeps all names of both, and is found by the documentId of either from now on. What is printed stays as it is, in editions too.
 * @param keptId the person who stays
 * @param mergedId the person who is merged into them, and is gone afterwards
 * @returns the person who stays; null when there is none of that id
 * @throws ValidationError when there is nobody to merge, or both are one already
 */
export const mergePeople = (
  strapi: Core.Strapi,
  keptId: string,
  mergedId: string,
): Promise<MergedPeople | null> =>
  inOneTransaction(strapi, async (trx) => {
    await lockName(strapi, trx, 'people');
    const kept = await load(strapi, keptId);
    if (kept === null) {
      return null;
    }
    const merged = await load(strapi, mergedId);
    if (merged === null || merged.id === kept.id) {
      throw refusal(
        merged === null && !isMergedInto(kept, mergedId)
          ? `There is no person "${mergedId}".`
          : 'These are one person already.',
      );
    }
    await merge(strapi, trx, kept, merged);
    const made = await load(strapi, kept.documentId);
    return made && answerOf(made);
  });

const merge = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  kept: PersonRow,
  merged: PersonRow,
): Promise<void> => {
  await holdRows(strapi, trx, PERSON, [kept.documentId, merged.documentId]);
  await movePersonLinks(strapi, trx, merged.id, kept.id);
  await asMerge(async () => {
    await strapi.documents(PERSON).update({
      documentId: kept.documentId,
      data: documentData<typeof PERSON>({
        names: mergedNames(kept, merged).map(withoutId),
        affiliation: kept.affiliation ?? merged.affiliation,
        title: kept.title ?? merged.title,
        staff: kept.staff === true || merged.staff === true,
        merged: [
          ...kept.merged.map(withoutId),
          ...merged.merged.map(withoutId),
          {
            personDocumentId: merged.documentId,
            name: merged.name,
            mergedAt: new Date().toISOString(),
            mergedBy: currentActor(strapi),
          },
        ],
      }),
    });
    await strapi.documents(PERSON).delete({ documentId: merged.documentId });
  });
};

const answerOf = (person: PersonRow): MergedPeople => ({
  documentId: person.documentId,
  name: person.name,
  names: person.names.map(withoutId),
  affiliation: person.affiliation,
  title: person.title,
  staff: person.staff,
  active: person.active,
  merged: person.merged.map(withoutId),
});

const load = async (strapi: Core.Strapi, documentId: string): Promise<PersonRow | null> =>
  mayBeStored(documentId)
    ? ((await strapi.db
        .query(PERSON)
        .findOne({ where: { documentId }, populate: PERSON_POPULATE })) as PersonRow | null)
    : null;

const isMergedInto = ({ merged }: PersonRow, documentId: string): boolean =>
  merged.some(({ personDocumentId }) => personDocumentId === documentId);

/** A component's row belongs to one entry; its copy is a new one. */
const withoutId = <Row extends object>(row: Row): Omit<Row, 'id'> =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id')) as Omit<Row, 'id'>;

const refusal = (message: string) =>
  new errors.ValidationError(message, {
    errors: [{ path: ['with'], message, name: 'ValidationError' }],
  });
