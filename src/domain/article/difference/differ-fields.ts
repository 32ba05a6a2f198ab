import type { FieldChange, FieldValue } from './article-difference';
import { differWords } from './differ-words';

/** The fields of a thing that are compared, by the name under which a difference is told. */
export type Fields = Readonly<Record<string, FieldValue>>;

/** The fields that say something else; of two texts their words are compared. */
export const differFields = (before: Fields, after: Fields): FieldChange[] =>
  Object.keys(after).flatMap((field): FieldChange[] => {
    if (!(field in before)) return [];
    const [old, now] = [before[field] ?? null, after[field] ?? null];
    if (isSameValue(old, now)) {
      return [];
    }
    return typeof old === 'string' && typeof now === 'string'
      ? [{ kind: 'words', field, words: differWords(old, now) }]
      : [{ kind: 'value', field, before: old, after: now }];
  });

/** Persons and targets are the same by what they point at: a name alone is no difference between two links. */
const isSameValue = (a: FieldValue, b: FieldValue): boolean =>
  typeof a === 'object' && typeof b === 'object'
    ? a?.documentId === b?.documentId && typeOf(a) === typeOf(b)
    : a === b;

const typeOf = (value: Extract<FieldValue, object> | null): string | null =>
  value !== null && 'type' in value ? value.type : null;
