import type { Terminal } from './terminal';

/** What a command gives back: what it prints, and whether that tells of an error, which `--strict` turns into exit code 1. */
export interface Outcome {
  readonly output: string;
  readonly hasErrors: boolean;
  readonly strict: boolean;
}

/** A command of `npm run newsroom`. */
export interface Command {
  readonly name: string;
  /** What follows the name, as the usage shows it. */
  readonly synopsis: string;
  /** What it does, in one line. */
  readonly summary: string;
  /**
   * @param args what the command line holds after the command's name
   * @throws CliError for bad usage and for input that cannot be read
   */
  readonly run: (args: readonly string[], terminal: Terminal) => Promise<Outcome>;
}
