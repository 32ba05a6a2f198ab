import { errors } from '@strapi/utils';

/** A field that a request is refused for, as errors carry it. */
export interface FieldProblem {
  readonly path: string[];
  readonly message: string;
  readonly name: 'ValidationError';
}

/** The error for a request some of whose fields can't be taken: a sentence for each, and its path. */
export const refusedFields = (problems: readonly FieldProblem[]) =>
  new errors.ValidationError(problems.map(({ message }) => message).join(' '), {
    errors: [...problems],
  });
