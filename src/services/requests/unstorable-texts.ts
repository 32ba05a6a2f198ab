import type { FieldProblem } from './refused-fields';
import { textProblem } from './text-problem';

/**
 * Every text in a tree of lists and plain objects that no database keeps as it is.
 * @param path where the tree stands itself
 */
export const unstorableTexts = (value: unknown, path: readonly string[] = []): FieldProblem[] => {
  if (typeof value === 'string') {
    const reason = textProblem(value);
    return reason === null
      ? []
      : [{ path: [...path], message: `${path.join('.')}: ${reason}.`, name: 'ValidationError' }];
  }
  return isTree(value)
    ? Object.entries(value).flatMap(([name, inner]) => unstorableTexts(inner, [...path, name]))
    : [];
};

/** Lists and plain objects; dates and the like hold no text. */
const isTree = (value: unknown): value is object =>
  Array.isArray(value) ||
  (typeof value === 'object' &&
    value !== null &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null));
