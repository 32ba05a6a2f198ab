import { errors } from '@strapi/utils';
import {
  creditPolicyProblems,
  type PolicyProblem,
} from '../../domain/credits/credit-policy-problems';

interface WriteEvent {
  readonly params: { readonly data?: Readonly<Record<string, unknown>> };
}

/**
 * A lifecycle of Newsroom, which every door passes: a credit policy that the check could not read is not saved.
 * @throws ValidationError with one entry a field, which names each wrong entry and lists the right ones
 */
export const refuseBadPolicy = ({ params: { data = {} } }: WriteEvent): void => {
  const problems = creditPolicyProblems({
    requiredRoles: fromJson(data['requiredRoles']),
    severities: fromJson(data['severities']),
  });
  if (problems.length > 0) {
    throw new errors.ValidationError(problems.map(({ message }) => message).join(' '), {
      errors: byField(problems),
    });
  }
};

/** Strapi takes JSON as text too. */
const fromJson = (value: unknown): unknown => {
  if (typeof value !== 'string') {
    return value;
  }
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
};

/** The panel shows the last entry of a field alone. */
const byField = (problems: readonly PolicyProblem[]) =>
  [...new Set(problems.map(({ field }) => field))].map((field) => ({
    path: [field],
    message: problems
      .filter((problem) => problem.field === field)
      .map(({ message }) => message)
      .join(' '),
    name: 'ValidationError',
  }));
