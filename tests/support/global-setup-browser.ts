import { buildWhenNeeded } from '../../src/start/steps/build-when-needed';
import { PROJECT_ROOT } from './compile-project';

/** Builds before the first test, whose time limit a build would not keep; a current build stays as it is. */
export default async function setUpBrowser(): Promise<void> {
  await buildWhenNeeded(PROJECT_ROOT);
}
