import type { CheckResult } from './check-result';

/** Tells a result that stops publishing: a breach of severity `error`. */
export const stopsPublishing = ({ outcome, severity }: CheckResult): boolean =>
  outcome === 'fail' && severity === 'error';

/** Whether an article with these results may be published. */
export const isPublishable = (results: readonly CheckResult[]): boolean =>
  !results.some(stopsPublishing);
