import type { Variable } from './variable';
import { VARIABLES, type VariableName } from './variables';

/** The project's environment, read and typed. */
export type Environment = {
  readonly [Name in VariableName]: (typeof VARIABLES)[Name] extends Variable<infer Value>
    ? Value
    : never;
};

/** What is wrong with one variable, in a sentence that starts with its name. Never holds a secret. */
export interface EnvironmentProblem {
  readonly name: VariableName;
  readonly message: string;
}

/** Thrown with all problems at once, so that nobody repairs them one start at a time. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';

  constructor(readonly problems: readonly EnvironmentProblem[]) {
    super(problems.map(({ message }) => message).join('\n'));
  }
}

/** Variables as a process has them; an empty one counts as unset. */
export type EnvironmentSource = Readonly<Record<string, string | undefined>>;

/**
 * Reads every variable of the table.
 * @throws EnvironmentError naming every variable that is malformed or contradicts another one
 */
export const readEnvironment = (source: EnvironmentSource): Environment => {
  const problems: EnvironmentProblem[] = [];
  const values: Partial<Record<VariableName, unknown>> = {};
  for (const name of Object.keys(VARIABLES) as VariableName[]) {
    const variable: Variable<unknown> = VARIABLES[name];
    const written = given(source, name) ?? variable.fallback;
    if (written === undefined) {
      continue;
    }
    const result = variable.kind.schema.safeParse(written);
    if (result.success) {
      values[name] = result.data;
    } else {
      const shown = variable.confidential ? 'its value is not' : `\`${written}\` is not`;
      problems.push({ name, message: `${name} must be ${variable.kind.form}; ${shown}.` });
    }
  }
  problems.push(...contradictions(values as Environment));
  if (problems.length > 0) {
    throw new EnvironmentError(problems);
  }
  return values as Environment;
};

/** The text that someone gave a variable; undefined when there is none. */
export const given = (source: EnvironmentSource, name: VariableName): string | undefined => {
  const written = source[name]?.trim();
  return written === '' ? undefined : written;
};

const contradictions = (environment: Partial<Environment>): EnvironmentProblem[] => {
  const problems: EnvironmentProblem[] = [];
  if (environment.DATABASE_CLIENT === 'sqlite' && environment.DATABASE_URL !== undefined) {
    problems.push({
      name: 'DATABASE_CLIENT',
      message: 'DATABASE_CLIENT says `sqlite`, but DATABASE_URL is set. Remove one of them.',
    });
  }
  if (environment.PUBLIC_URL?.startsWith('https://') && environment.IS_PROXIED === false) {
    problems.push({
      name: 'IS_PROXIED',
      message:
        'IS_PROXIED must be `true` when PUBLIC_URL is https: this server speaks plain http, so TLS ends at a proxy.',
    });
  }
  const { DATABASE_POOL_MIN: min, DATABASE_POOL_MAX: max } = environment;
  if (min !== undefined && max !== undefined && min > max) {
    problems.push({
      name: 'DATABASE_POOL_MIN',
      message: `DATABASE_POOL_MIN (${min}) must not exceed DATABASE_POOL_MAX (${max}).`,
    });
  }
  return problems;
};
