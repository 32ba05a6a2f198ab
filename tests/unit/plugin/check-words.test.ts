import type { CheckResult } from '../../../src/domain/credits/check-result';
import { findingsFirst } from '../../../src/plugins/newsroom/admin/src/check/findings-first';
import { placeWords } from '../../../src/plugins/newsroom/admin/src/check/place-words';
import english from '../../../src/plugins/newsroom/admin/src/translations/en.json';
import type { Words } from '../../../src/plugins/newsroom/admin/src/use-words';

const words: Words = (key, values = {}) =>
  english[key].replace(/\{(\w+)\}/gu, (_braces, name: string) => String(values[name]));

describe('a place in words', () => {
  it.each([
    ['headline', 'Headline'],
    ['credits', 'Credits'],
    ['credits[0].name', 'Credit 1 › Name'],
    ['segments[1].quotes[0].speaker', 'Segment 2 › Quote 1 › Speaker'],
    ['segments[1].signOff', 'Segment 2 › Sign-off'],
    ['segments[0].startMs', 'Segment 1 › startMs'],
  ])('%s is "%s"', (path, expected) => {
    expect(placeWords(path, words)).toBe(expected);
  });
});

describe('the results of a check', () => {
  const result = (
    code: string,
    outcome: CheckResult['outcome'],
    severity: CheckResult['severity'],
  ): CheckResult => ({
    code,
    law: '',
    outcome,
    severity,
    field: null,
    path: null,
    message: null,
    messages: null,
    fix: null,
  });

  it('come with errors first, then warnings and notes, and the rest counted', () => {
    const sorted = findingsFirst([
      result('holds', 'pass', 'error'),
      result('note', 'fail', 'info'),
      result('first warning', 'fail', 'warning'),
      result('error', 'fail', 'error'),
      result('second warning', 'fail', 'warning'),
      result('silent', 'not-applicable', 'error'),
    ]);
    expect(sorted.findings.map(({ code }) => code)).toEqual([
      'error',
      'first warning',
      'second warning',
      'note',
    ]);
    expect(sorted).toMatchObject({
      counts: { error: 1, warning: 2, info: 1 },
      passed: 1,
      notApplicable: 1,
    });
  });
});
