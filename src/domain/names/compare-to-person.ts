import { compareNames, type NameComparison } from './compare-names';

/** The names of a Person, as an editor keeps them. */
export interface NamedPerson {
  readonly name: string;
  readonly names: readonly { readonly value: string }[];
}

/** How near a printed name is to a Person's, and to which of the listed names. */
export interface PersonLikeness {
  readonly likeness: Exclude<NameComparison, 'different'>;
  readonly listed: string;
}

const CLOSEST_FIRST = ['same', 'probable'] as const;

/**
 * Whether a printed name is a Person's, by any of the Person's listed names. This is the only way in which a name in Hangul and one
 * in Latin letters are the same: nothing romanizes by itself.
 */
export const compareToPerson = (printed: string, person: NamedPerson): NameComparison =>
  nearestListedName(printed, person)?.likeness ?? 'different';

/** The same, with the listed name that is nearest to the printed one; null when none of them is near. */
export const nearestListedName = (
  printed: string,
  { name, names }: NamedPerson,
): PersonLikeness | null => {
  const listedNames = [name, ...names.map(({ value }) => value)];
  for (const likeness of CLOSEST_FIRST) {
    const listed = listedNames.find((one) => compareNames(one, printed) === likeness);
    if (listed !== undefined) {
      return { likeness, listed };
    }
  }
  return null;
};
