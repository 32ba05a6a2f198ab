import type { PersonReference } from '../article/stored-article';
import type { NamedPerson } from './compare-to-person';
import { nameKey } from './name-key';
import { probableKeys } from './probable-keys';

/** A Person with all the names it is listed under. */
export interface KnownPerson extends PersonReference, NamedPerson {}

/** All keys of a name: whoever has one of them in common may be the same person. */
export type KeysOfName = (name: string) => readonly string[];

/** Persons by the keys of their names, so that a printed name is compared with a few of them and not with all. */
export type PeopleIndex = ReadonlyMap<string, readonly KnownPerson[]>;

/** The keys under which `compareNames` may find a name; the two kinds of keys are told apart by their first letter. */
export const keysOfName: KeysOfName = (name) => [
  `=${nameKey(name)}`,
  ...probableKeys(name).map((key) => `~${key}`),
];

/** @param keysOf gives what `keysOfName` gives; a caller that keeps answers may give its own */
export const indexPeople = (
  people: readonly KnownPerson[],
  keysOf: KeysOfName = keysOfName,
): PeopleIndex => {
  const index = new Map<string, KnownPerson[]>();
  for (const person of people) {
    const names = [person.name, ...person.names.map(({ value }) => value)];
    for (const key of new Set(names.flatMap(keysOf))) {
      const others = index.get(key);
      if (others) {
        others.push(person);
      } else {
        index.set(key, [person]);
      }
    }
  }
  return index;
};

/** The persons that a printed name has to be compared with, each once, in the order in which they were indexed. */
export const peopleNear = (index: PeopleIndex, name: string): readonly KnownPerson[] => [
  ...new Set(keysOfName(name).flatMap((key) => index.get(key) ?? [])),
];
