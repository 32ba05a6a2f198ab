import { errors } from '@strapi/utils';
import type { z } from 'zod';

/**
 * Reads a request's query by a schema.
 * @throws ValidationError (400) that names every parameter it does not accept
 */
export const parseQuery = <Schema extends z.ZodType>(
  schema: Schema,
  query: unknown,
): z.output<Schema> => parse(schema, query);

/**
 * Reads a request's body by a schema; no body at all lacks every field.
 * @throws ValidationError (400) that names every field it does not accept
 */
export const parseBody = <Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
): z.output<Schema> => parse(schema, body ?? {});

const parse = <Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(value);
  if (parsed.success) {
    return parsed.data;
  }
  const problems = parsed.error.issues.flatMap(fieldProblems);
  throw new errors.ValidationError(problems.map(({ message }) => message).join(' '), {
    errors: problems,
  });
};

/** One entry per field: a schema reports all unknown ones as a single issue. */
const fieldProblems = (issue: z.core.$ZodIssue) => {
  const paths =
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key])
      : [issue.path];
  return paths.map((path) => {
    const field = path.map(String);
    const reason = issue.code === 'unrecognized_keys' ? 'is not known here' : issue.message;
    return {
      path: field,
      message: [...(field.length > 0 ? [field.join('.')] : []), reason].join(': '),
      name: 'ValidationError',
    };
  });
};
