import { CliError, UsageError } from './cli-error';
import { COMMANDS } from './commands';
import { standardOutput } from './terminal';
import { usage } from './usage';

/** Runs one command. Exit code 0: done; 1: errors were found and `--strict` was given; 2: bad usage or unreadable input. */
const run = async ([name, ...args]: readonly string[]): Promise<number> => {
  if (name === '--help' || name === '-h') {
    process.stdout.write(usage(COMMANDS));
    return 0;
  }
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) {
    const problem = name === undefined ? 'a command is missing' : `no command "${name}"`;
    throw new UsageError(`${problem}; there are ${COMMANDS.map((known) => known.name).join(', ')}`);
  }
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(usage([command]));
    return 0;
  }
  const { output, hasErrors, strict } = await command.run(args, standardOutput());
  process.stdout.write(output);
  return strict && hasErrors ? 1 : 0;
};

// Whoever reads may stop early, as `head` does: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') {
    throw error;
  }
  process.exit();
});

run(process.argv.slice(2)).then(
  (exitCode) => {
    process.exitCode = exitCode;
  },
  (error: unknown) => {
    // Anything else is a fault of the program: its place is wanted, and exit code 1 has a meaning of its own.
    const told = error instanceof CliError ? error.message : (error as Error).stack;
    process.stderr.write(`newsroom: ${told ?? String(error)}\n`);
    process.exitCode = 2;
  },
);
