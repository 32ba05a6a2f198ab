import type { Core } from '@strapi/strapi';
import { compareToPerson, type NamedPerson } from '../../domain/names/compare-to-person';
import type { FoundPerson } from '../../plugins/newsroom/contracts';
import { PEOPLE_IN_USE } from '../people/people-in-use';
import { PERSON } from '../uids';

/** So many people are compared by name at most: those whose names hold the words come first, then those changed last. */
const COMPARED = 2_000;

const SHOWN = 12;

interface PersonRow extends NamedPerson {
  readonly documentId: string;
  readonly affiliation: string | null;
  readonly title: string | null;
  readonly staff: boolean;
}

/**
 * People whom a printed name may be: those spelled alike first, then those who are probably the same, then those whose names hold
 * the words.
 */
export const findPeople = async (strapi: Core.Strapi, words: string): Promise<FoundPerson[]> => {
  const printed = words.trim();
  if (printed === '') {
    return [];
  }
  const people = strapi.db.query(PERSON);
  const populate = { names: true };
  const holding = (await people.findMany({
    where: {
      $and: [
        PEOPLE_IN_USE,
        { $or: [{ name: { $containsi: printed } }, { names: { value: { $containsi: printed } } }] },
      ],
    },
    populate,
    orderBy: { name: 'asc' },
    limit: 50,
  })) as PersonRow[];
  const latest = (await people.findMany({
    where: PEOPLE_IN_USE,
    populate,
    orderBy: { updatedAt: 'desc' },
    limit: COMPARED,
  })) as PersonRow[];
  const found = new Map([...holding, ...latest].map((person) => [person.documentId, person]));
  const held = new Set(holding.map(({ documentId }) => documentId));
  return [...found.values()]
    .map((person) => ({ person, match: matchOf(printed, person) }))
    .filter(({ person, match }) => match !== 'other' || held.has(person.documentId))
    .sort((a, b) => ORDER.indexOf(a.match) - ORDER.indexOf(b.match))
    .slice(0, SHOWN)
    .map(({ person: { documentId, name, affiliation, title, staff }, match }) => ({
      documentId,
      name,
      affiliation,
      title,
      staff,
      match,
    }));
};

const ORDER: readonly FoundPerson['match'][] = ['same', 'probable', 'other'];

const matchOf = (printed: string, person: NamedPerson): FoundPerson['match'] => {
  const comparison = compareToPerson(printed, person);
  return comparison === 'different' ? 'other' : comparison;
};
