import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * Marks the calls that publish, unpublish, discard or delete an article as a whole. The guards of the parts and of the published
 * rows let only calls inside such a scope pass.
 */
const scope = new AsyncLocalStorage<true>();

/** Runs `work` as part of handling a whole article. */
export const asWholeArticle = <Result>(work: () => Promise<Result>): Promise<Result> =>
  scope.run(true, work);

/** Tells whether the caller handles a whole article. */
export const isWholeArticle = (): boolean => scope.getStore() === true;
