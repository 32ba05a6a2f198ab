/** What ends a command with one line on standard error and exit code 2: input that cannot be read. */
export class CliError extends Error {}

/** The same for a call that cannot be understood; the line ends with where to look. */
export class UsageError extends CliError {
  constructor(problem: string) {
    super(`${problem} (see --help)`);
  }
}
