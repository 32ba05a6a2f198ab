import type { Command } from './command';

const CALL = 'npm run --silent newsroom --';

/** How commands are called. */
export const usage = (commands: readonly Command[]): string =>
  [
    ...commands.flatMap(({ name, synopsis, summary }) => [
      `${CALL} ${name} ${synopsis}`,
      `    ${summary}`,
      '',
    ]),
    'FILE   a file in UTF-8, or - for standard input',
    'Exit   0 done; 1 errors were found and --strict was given, a file was not imported, or the audit found something;',
    '       2 bad usage or unreadable input',
    '',
  ].join('\n');
