import type { Environment, EnvironmentProblem } from './read-environment';
import { SECRET_VARIABLES } from './secret-variables';

/** Words that people and templates put where a secret belongs. */
const PLACEHOLDER =
  /to-?be-?(modified|changed|set)|change-?(me|this|it)|place-?holder|replace-?(me|this|with)|your-(secret|key|salt|password)|^(secret|password|example|default|test)|<.*>|\.\.\./i;

const MIN_LENGTH = 16;
const MIN_DISTINCT_CHARACTERS = 8;

/** Says which secrets are missing, are placeholders or can be guessed. The values themselves are never part of it. */
export const secretProblems = (environment: Environment): EnvironmentProblem[] =>
  SECRET_VARIABLES.flatMap(({ name }) => {
    const flaw = [environment[name] ?? []].flat().map(flawOfSecret);
    const first = flaw.length === 0 ? 'is missing' : flaw.find((found) => found !== undefined);
    return first === undefined ? [] : [{ name, message: `${name} ${first}.` }];
  });

const flawOfSecret = (text: string): string | undefined => {
  if (PLACEHOLDER.test(text.replaceAll('_', '-'))) {
    return 'is a placeholder';
  }
  if (text.length < MIN_LENGTH) {
    return `is shorter than ${MIN_LENGTH} characters`;
  }
  return new Set(text).size < MIN_DISTINCT_CHARACTERS ? 'can be guessed' : undefined;
};
