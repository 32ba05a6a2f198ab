/** Why the project cannot be started: one or more plain sentences, each of them printed as a line of its own. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';

  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}
