import type { Core } from '@strapi/strapi';
import type { PersonName } from '../../domain/names/merged-names';
import { possibleDuplicates } from '../../domain/names/possible-duplicates';
import { PERSON } from '../uids';

/** Somebody of the database, as a list of duplicates shows them. */
interface ListedPerson {
  readonly documentId: string;
  readonly name: string;
  readonly names: readonly PersonName[];
  readonly affiliation: string | null;
  readonly title: string | null;
  readonly staff: boolean;
}

/** Two people who may be one; nothing is done about it. */
export interface ProposedMerge {
  readonly comparison: 'same' | 'probable';
  /** The names that say so, one of each. */
  readonly names: readonly [string, string];
  readonly people: readonly [ListedPerson, ListedPerson];
}

/** Pairs of people in the database who may be one person, the certain ones first. */
export const findDuplicates = async (strapi: Core.Strapi): Promise<ProposedMerge[]> => {
  const people = (await strapi.db.query(PERSON).findMany({
    select: ['documentId', 'name', 'affiliation', 'title', 'staff'],
    populate: { names: true },
    orderBy: { id: 'asc' },
  })) as ListedPerson[];
  return possibleDuplicates(people).map(({ comparison, names, people: [first, second] }) => ({
    comparison,
    names,
    people: [listed(first), listed(second)],
  }));
};

const listed = ({
  documentId,
  name,
  names,
  affiliation,
  title,
  staff,
}: ListedPerson): ListedPerson => ({
  documentId,
  name,
  names: names.map(({ value, language, script, kind }) => ({ value, language, script, kind })),
  affiliation,
  title,
  staff,
});
