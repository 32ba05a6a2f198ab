import type { NameComparison } from './compare-names';
import type { NamedPerson } from './compare-to-person';
import { nameKey } from './name-key';
import { probableKeys } from './probable-keys';

/** Two who may be one person, by the names that say so. */
export interface PossibleDuplicate<Person extends NamedPerson> {
  readonly people: readonly [Person, Person];
  /** The same spelling, or probably the same name: see compare-names.ts. */
  readonly comparison: Exclude<NameComparison, 'different'>;
  readonly names: readonly [string, string];
}

/** A name of somebody under one of its keys. */
interface Keyed<Person> {
  readonly person: Person;
  readonly name: string;
}

/**
 * Pairs of people whom any two of their names make the same or probably the same, the certain ones first. Looks names up by their
 * keys: time grows with the people, not with the pairs.
 */
export const possibleDuplicates = <Person extends NamedPerson>(
  people: readonly Person[],
): PossibleDuplicate<Person>[] => {
  const pairs = new Map<Person, Map<Person, PossibleDuplicate<Person>>>();
  for (const comparison of ['same', 'probable'] as const) {
    const keysOf = comparison === 'same' ? sameKeys : probableKeys;
    for (const alike of groupsOf(people, keysOf)) {
      for (const [first, second] of pairsOf(alike)) {
        const known = pairs.get(first.person) ?? new Map<Person, PossibleDuplicate<Person>>();
        pairs.set(first.person, known);
        if (!known.has(second.person)) {
          known.set(second.person, {
            people: [first.person, second.person],
            comparison,
            names: [first.name, second.name],
          });
        }
      }
    }
  }
  const found = [...pairs.values()].flatMap((known) => [...known.values()]);
  return [
    ...found.filter(({ comparison }) => comparison === 'same'),
    ...found.filter(({ comparison }) => comparison === 'probable'),
  ];
};

const sameKeys = (name: string): readonly string[] => [nameKey(name)];

const groupsOf = <Person extends NamedPerson>(
  people: readonly Person[],
  keysOf: (name: string) => readonly string[],
): Iterable<readonly Keyed<Person>[]> => {
  const groups = new Map<string, Keyed<Person>[]>();
  for (const person of people) {
    for (const name of [person.name, ...person.names.map(({ value }) => value)]) {
      for (const key of keysOf(name).filter((word) => word !== '')) {
        const group = groups.get(key);
        if (group) group.push({ person, name });
        else groups.set(key, [{ person, name }]);
      }
    }
  }
  return groups.values();
};

/** Each two different people of a group, in the order given. */
const pairsOf = <Person>(
  group: readonly Keyed<Person>[],
): (readonly [Keyed<Person>, Keyed<Person>])[] =>
  group.flatMap((first, index) =>
    group
      .slice(index + 1)
      .filter(({ person }) => person !== first.person)
      .map((second) => [first, second] as const),
  );
