/** Tells the person at the terminal, one line at a time. */
export const say = (line: string): void => {
  process.stdout.write(`newsroom: ${line}\n`);
};

/** The same for what went wrong. */
export const complain = (line: string): void => {
  process.stderr.write(`newsroom: ${line}\n`);
};
