import { diffArrays } from 'diff';
import type { Matches } from './match-parts';

/** One step through two sequences: a member of both, or of one alone. Indexes count from 0. */
export type Step =
  | { readonly kind: 'both'; readonly before: number; readonly after: number }
  | { readonly kind: 'before'; readonly before: number }
  | { readonly kind: 'after'; readonly after: number };

/** Two sequences that differ in more members than this are not searched for what they have in common. */
const MOST_EDITS = 5_000;

/** Walks through two sequences at once, by their longest common part; what only the earlier has comes before what only the later has. */
export const align = (before: readonly string[], after: readonly string[]): Step[] => {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_EDITS }) ?? [
    { value: [...before], added: false, removed: true },
    { value: [...after], added: true, removed: false },
  ];
  const at = { before: 0, after: 0 };
  return changes.flatMap(({ added, removed, value }) =>
    value.map((): Step => {
      if (added) {
        return { kind: 'after', after: at.after++ };
      }
      return removed
        ? { kind: 'before', before: at.before++ }
        : { kind: 'both', before: at.before++, after: at.after++ };
    }),
  );
};

/** Names for the members of two sequences: a member that both have is called the same in both. */
export const namesOf = (before: number, after: number, matches: Matches): [string[], string[]] => {
  const names = Array.from({ length: after }, (_, index) => `after ${index}`);
  const oldNames = Array.from(
    { length: before },
    (_, index) => names[matches.after.get(index) ?? -1] ?? `before ${index}`,
  );
  return [oldNames, names];
};
