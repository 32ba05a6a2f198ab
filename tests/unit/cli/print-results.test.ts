import { printResults } from '../../../src/cli/print-results';
import type { CheckResult } from '../../../src/domain/credits/check-result';

const marked = {
  paint: (style: unknown, text: string) => `<${String(style)}>${text}</>`,
  columns: null,
};

const held: CheckResult = {
  code: 'credit-missing',
  law: 'An article has a credit.',
  outcome: 'pass',
  severity: 'error',
  field: null,
  path: null,
  message: null,
  messages: null,
  fix: null,
};

const broken = (path: string, severity: CheckResult['severity']): CheckResult => ({
  ...held,
  code: 'quote-unreviewed',
  law: 'No quote needs review.',
  outcome: 'fail',
  severity,
  field: 'segments',
  path,
  message: 'It needs review.',
});

describe('a credit check for people', () => {
  it('shows every law once, with what is wrong below it, and ends with the verdict', () => {
    const results = [
      held,
      { ...held, code: 'toss-uncredited', outcome: 'not-applicable' as const },
      broken('segments[0]', 'error'),
      broken('segments[1]', 'error'),
    ];
    expect(printResults(results, marked).split('\n')).toEqual([
      '<green>holds            </>credit-missing: An article has a credit.',
      '<dim>does not apply   toss-uncredited: An article has a credit.</>',
      '<bold,red>broken, error    </>quote-unreviewed: No quote needs review.',
      '                 It needs review. <dim>(segments[0])</>',
      '                 It needs review. <dim>(segments[1])</>',
      '',
      '<red>May not be published.</>',
      '',
    ]);
  });

  it('lets an article be published in spite of warnings', () => {
    expect(printResults([broken('segments[0]', 'warning')], marked)).toContain(
      '<green>May be published.</>',
    );
  });
});
