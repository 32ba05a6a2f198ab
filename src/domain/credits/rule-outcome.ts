import type { Finding, RuleOutcome } from './check-result';

/** The law has nothing to judge in this article. */
export const NOT_APPLICABLE: RuleOutcome = { kind: 'not-applicable' };

/** A law that was looked at: it fails with its findings, and holds when there are none. */
export const outcomeOf = (findings: readonly Finding[]): RuleOutcome =>
  findings.length === 0 ? { kind: 'pass' } : { kind: 'fail', findings };
