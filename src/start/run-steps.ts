import { explainProblem } from './explain-problem';
import { projectRoot } from './project-root';
import { complain } from './say';
import type { StartStep } from './start-steps';

/** Takes the steps in order; the first that fails is explained and ends the process with 1. */
export const runSteps = async (steps: readonly StartStep[]): Promise<void> => {
  const root = projectRoot();
  process.chdir(root);
  try {
    for (const step of steps) {
      await step(root);
    }
  } catch (error) {
    explainProblem(error).forEach(complain);
    process.exit(1);
  }
};
