import { runSteps } from './run-steps';
import { buildSteps } from './start-steps';

void runSteps(buildSteps);
