import { compareNames, type NameComparison } from './compare-names';

/** The names of a Person, as an editor keeps them. */
export interface NamedPerson {
  readonly name: string;
  readonly names: readonly { readonly value: string }[];
}

const CLOSEST_FIRST: readonly NameComparison[] = ['same', 'probable'];

/**
 * Whether a printed name is a Person's, by any of the Person's listed names. This is the only way in which a name in Hangul and one
 * in Latin letters are the same: nothing romanizes by itself.
 */
export const compareToPerson = (printed: string, { name, names }: NamedPerson): NameComparison => {
  const comparisons = [name, ...names.map(({ value }) => value)].map((listed) =>
    compareNames(listed, printed),
  );
  return CLOSEST_FIRST.find((closest) => comparisons.includes(closest)) ?? 'different';
};
