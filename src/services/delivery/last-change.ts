/** The last of some instants, never later than now, as HTTP wants it, and whole seconds; without any, 1970. */
export const lastChange = (instants: readonly (Date | string | null)[]): Date => {
  const times = instants.flatMap((instant) =>
    instant === null ? [] : new Date(instant).getTime(),
  );
  return new Date(Math.min(Date.now(), Math.max(0, ...times)));
};
