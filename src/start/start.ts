import { runSteps } from './run-steps';
import { startSteps } from './start-steps';

void runSteps(startSteps);
