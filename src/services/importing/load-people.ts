import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { LRUCache } from 'lru-cache';
import {
  indexPeople,
  keysOfName,
  type KnownPerson,
  type PeopleIndex,
} from '../../domain/names/people-index';

/** Keys of names that were seen before: making them takes most of the time, and the same Persons come again with each import. */
const keys = new LRUCache<string, readonly string[]>({ max: 100_000 });

const rememberedKeys = (name: string): readonly string[] => {
  const known = keys.get(name);
  if (known) {
    return known;
  }
  const made = keysOfName(name);
  keys.set(name, made);
  return made;
};

interface NameRow {
  readonly documentId: string;
  readonly name: string;
  /** Null for a Person without further names. */
  readonly value: string | null;
}

/** All Persons with their listed names, in one query, ready to be compared with. */
export const loadPeople = async (strapi: Core.Strapi): Promise<PeopleIndex> => {
  const rows = await strapi.db.transaction(
    async ({ trx }: { trx: Knex.Transaction }): Promise<NameRow[]> =>
      strapi.db
        .getConnection('people')
        .transacting(trx)
        .leftJoin('people_cmps', (join) =>
          join.on('people_cmps.entity_id', 'people.id').andOnVal('people_cmps.field', 'names'),
        )
        .leftJoin('components_newsroom_person_names as listed', 'listed.id', 'people_cmps.cmp_id')
        .orderBy(['people.id', 'people_cmps.order'])
        .select({ documentId: 'people.document_id', name: 'people.name', value: 'listed.value' }),
  );
  return indexPeople(peopleFromRows(rows), rememberedKeys);
};

const peopleFromRows = (rows: readonly NameRow[]): KnownPerson[] => {
  const people = new Map<string, KnownPerson & { names: { value: string }[] }>();
  for (const { documentId, name, value } of rows) {
    const person = people.get(documentId) ?? { documentId, name, names: [] };
    if (value !== null) {
      person.names.push({ value });
    }
    people.set(documentId, person);
  }
  return [...people.values()];
};
