/** Two numberings of what both versions have: the index in the later version by that in the earlier one, and the other way. */
export interface Matches {
  readonly after: ReadonlyMap<number, number>;
  readonly before: ReadonlyMap<number, number>;
}

/** What makes two parts one: a key, or null where a part has none. */
export type KeyOf<Part> = (part: Part) => string | null;

/**
 * Finds which part of the later version is which of the earlier one.
 * @param keys from the surest to the least sure; those that are left over by one are looked at by the next, in their sequence
 */
export const matchParts = <Part>(
  before: readonly Part[],
  after: readonly Part[],
  keys: readonly KeyOf<Part>[],
): Matches => {
  const matches = { after: new Map<number, number>(), before: new Map<number, number>() };
  for (const key of keys) {
    const waiting = new Map<string, number[]>();
    before.forEach((part, index) => {
      const name = matches.after.has(index) ? null : key(part);
      if (name !== null) waiting.set(name, [...(waiting.get(name) ?? []), index]);
    });
    after.forEach((part, index) => {
      const name = matches.before.has(index) ? null : key(part);
      const earlier = name === null ? undefined : waiting.get(name)?.shift();
      if (earlier !== undefined) {
        matches.after.set(earlier, index);
        matches.before.set(index, earlier);
      }
    });
  }
  return matches;
};
