import type { CheckResult } from '../../../../../../domain/credits/check-result';

/** What the check finds in a document, sorted to where it is shown. */
export interface Findings {
  readonly results: readonly CheckResult[];
  /** By a part's key or a field's name. */
  readonly places: ReadonlyMap<string, readonly CheckResult[]>;
  /** What the server said of a publish that it refused, and the check does not know. */
  readonly refusals: readonly CheckResult[];
}

export const NO_FINDINGS: Findings = { results: [], places: new Map(), refusals: [] };
