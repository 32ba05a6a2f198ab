/** Ends the process when a run has: with 0 when it found everything right. */
export const exitWith = (run: Promise<boolean>): void => {
  run.then(
    (isRight) => process.exit(isRight ? 0 : 1),
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
};
