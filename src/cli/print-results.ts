import type { CheckResult } from '../domain/credits/check-result';
import { isPublishable } from '../domain/credits/is-publishable';
import { severityStyle } from './severity-style';
import type { Terminal } from './terminal';
import { visibleText } from './visible-text';

/** Wide enough for `broken, warning`. */
const VERDICT_WIDTH = 17;

/** The credit check for people: a line for every law, what is wrong below it, and whether this may be published. */
export const printResults = (results: readonly CheckResult[], { paint }: Terminal): string => {
  const rows = results.flatMap((result, index) => {
    const isFirstOfRule = results[index - 1]?.code !== result.code;
    return [
      ...(isFirstOfRule ? [printLaw(result, paint)] : []),
      ...(result.message === null ? [] : [printFault(result, paint)]),
    ];
  });
  const conclusion = isPublishable(results)
    ? paint('green', 'May be published.')
    : paint('red', 'May not be published.');
  return [...rows, '', conclusion, ''].join('\n');
};

const printLaw = (
  { code, law, outcome, severity }: CheckResult,
  paint: Terminal['paint'],
): string => {
  const row = (verdict: string) => verdict.padEnd(VERDICT_WIDTH);
  switch (outcome) {
    case 'pass':
      return `${paint('green', row('holds'))}${code}: ${law}`;
    case 'not-applicable':
      return paint('dim', `${row('does not apply')}${code}: ${law}`);
    case 'fail':
      return `${paint(severityStyle(severity), row(`broken, ${severity}`))}${code}: ${law}`;
  }
};

const printFault = ({ message, path }: CheckResult, paint: Terminal['paint']): string =>
  `${' '.repeat(VERDICT_WIDTH)}${visibleText(message ?? '')} ${paint('dim', `(${path ?? ''})`)}`;
