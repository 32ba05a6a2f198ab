import { align, namesOf } from './align';
import type { PartChange } from './article-difference';
import { differFields, type Fields } from './differ-fields';
import { matchParts, type KeyOf, type Matches } from './match-parts';

/** What makes two members of a list one, and what is compared of them. */
export interface ListRules<Part> {
  readonly keys: readonly KeyOf<Part>[];
  readonly fieldsOf: (part: Part) => Fields;
}

/** What differs between two lists, in the sequence of the later one, what is gone where it stood. */
export const differList = <Part>(
  before: readonly Part[],
  after: readonly Part[],
  { keys, fieldsOf }: ListRules<Part>,
): PartChange<Part>[] =>
  listSteps(before, after, matchParts(before, after, keys)).flatMap(
    (change): PartChange<Part>[] => {
      if (change.kind !== 'changed') {
        return [change];
      }
      const old = before[change.from - 1];
      const fields = old === undefined ? [] : differFields(fieldsOf(old), fieldsOf(change.part));
      return change.isMoved || fields.length > 0 ? [{ ...change, fields }] : [];
    },
  );

/** Every member of both lists, those in both once; which fields of those differ is not looked at yet. */
export const listSteps = <Part>(
  before: readonly Part[],
  after: readonly Part[],
  matches: Matches,
): PartChange<Part>[] => {
  return align(...namesOf(before.length, after.length, matches)).flatMap(
    (step): PartChange<Part>[] => {
      switch (step.kind) {
        case 'both':
          return kept(after, step.before, step.after, false);
        case 'before': {
          const part = before[step.before];
          return part === undefined || matches.after.has(step.before)
            ? []
            : [{ kind: 'removed', from: step.before + 1, part }];
        }
        case 'after': {
          const part = after[step.after];
          const from = matches.before.get(step.after);
          if (from !== undefined) {
            return kept(after, from, step.after, true);
          }
          return part === undefined ? [] : [{ kind: 'added', at: step.after + 1, part }];
        }
      }
    },
  );
};

const kept = <Part>(
  after: readonly Part[],
  from: number,
  at: number,
  isMoved: boolean,
): PartChange<Part>[] => {
  const part = after[at];
  return part === undefined
    ? []
    : [{ kind: 'changed', from: from + 1, at: at + 1, isMoved, part, fields: [] }];
};
