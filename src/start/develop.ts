import { runSteps } from './run-steps';
import { developSteps } from './start-steps';

void runSteps(developSteps);
