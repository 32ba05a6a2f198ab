import { AsyncLocalStorage } from 'node:async_hooks';

/** Marks the calls that merge two people: they alone write who was merged. */
const scope = new AsyncLocalStorage<true>();

/** Runs `work` as part of merging people. */
export const asMerge = <Result>(work: () => Promise<Result>): Promise<Result> =>
  scope.run(true, work);

/** Tells whether the caller merges people. */
export const isMerge = (): boolean => scope.getStore() === true;
