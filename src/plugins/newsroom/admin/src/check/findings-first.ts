import type { CheckResult } from '../../../../../domain/credits/check-result';
import { SEVERITIES, type Severity } from '../../../../../domain/diagnostics/diagnostic';

/** A check's results as an editor wants them. */
export interface SortedResults {
  /** Breaches, those that stop publishing first; within a severity in the rules' order. */
  readonly findings: readonly CheckResult[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly passed: number;
  readonly notApplicable: number;
}

/** Puts what is wrong first and counts the rest. */
export const findingsFirst = (results: readonly CheckResult[]): SortedResults => {
  const failed = results.filter(({ outcome }) => outcome === 'fail');
  const of = (severity: Severity) => failed.filter((result) => result.severity === severity);
  return {
    findings: SEVERITIES.flatMap(of),
    counts: {
      error: of('error').length,
      warning: of('warning').length,
      info: of('info').length,
    },
    passed: results.filter(({ outcome }) => outcome === 'pass').length,
    notApplicable: results.filter(({ outcome }) => outcome === 'not-applicable').length,
  };
};
