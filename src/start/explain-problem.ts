import { EnvironmentError } from '../environment/read-environment';
import { StartProblem } from './start-problem';

/** What to print about an error: the sentences of an expected one, the whole trace of any other. */
export const explainProblem = (error: unknown): readonly string[] => {
  if (error instanceof StartProblem) {
    return error.lines;
  }
  if (error instanceof EnvironmentError) {
    return error.problems.map(({ message }) => message);
  }
  return [
    `unexpected error. ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  ];
};
