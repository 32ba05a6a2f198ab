import type { Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { textProblem } from './text-problem';

/**
 * A middleware of the document service that refuses text which no database keeps as it is, wherever it comes from: PostgreSQL
 * fails on a NUL character, in what it is to store and in what it is to look for, and half a character would be replaced.
 * @throws ValidationError naming each field
 */
export const refuseUnstorableText = (
  { params }: Modules.Documents.Middleware.Context,
  next: () => Promise<unknown>,
): Promise<unknown> => {
  const { data, ...selection } = params as { readonly data?: unknown };
  const problems = [...problemsIn(data, []), ...problemsIn(selection, [])];
  if (problems.length > 0) {
    const sentences = problems.map(({ message }) => message).join(' ');
    return Promise.reject(new errors.ValidationError(sentences, { errors: problems }));
  }
  return next();
};

interface Problem {
  readonly path: string[];
  readonly message: string;
  readonly name: 'ValidationError';
}

const problemsIn = (value: unknown, path: readonly string[]): Problem[] => {
  if (typeof value === 'string') {
    const reason = textProblem(value);
    return reason === null
      ? []
      : [{ path: [...path], message: `${path.join('.')}: ${reason}.`, name: 'ValidationError' }];
  }
  return isTree(value)
    ? Object.entries(value).flatMap(([name, inner]) => problemsIn(inner, [...path, name]))
    : [];
};

/** Lists and plain objects; dates and the like hold no text. */
const isTree = (value: unknown): value is object =>
  Array.isArray(value) ||
  (typeof value === 'object' &&
    value !== null &&
    [Object.prototype, null].includes(Object.getPrototypeOf(value) as object | null));
