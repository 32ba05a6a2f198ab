import { CREDIT_RULES } from '../../../src/domain/credits/credit-rules';
import { DIAGNOSTIC_CODES } from '../../../src/domain/diagnostics/diagnostic-codes';
import { SEVERITIES } from '../../../src/domain/diagnostics/diagnostic';
import { LINE_CLASSES } from '../../../src/domain/transcript/reading';
import english from '../../../src/plugins/newsroom/admin/src/translations/en.json';
import korean from '../../../src/plugins/newsroom/admin/src/translations/ko.json';

/** The names of the values that a message takes: `{count}`, `{count, plural, …}`; not the words of a plural's branches. */
const valuesOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\s*[,}]/gu)].map(([, name = '']) => name))].sort();

describe('the words of the panel', () => {
  it('are the same keys in Korean as in English', () => {
    expect(Object.keys(korean)).toEqual(Object.keys(english));
  });

  it.each(Object.keys(english) as (keyof typeof english)[])(
    'take the same values in both languages: %s',
    (key) => {
      expect(valuesOf(korean[key])).toEqual(valuesOf(english[key]));
    },
  );

  it.each([
    ['rule', CREDIT_RULES.map(({ code }) => code)],
    ['diagnostic', Object.keys(DIAGNOSTIC_CODES)],
    ['severity', SEVERITIES],
    ['line-class', LINE_CLASSES],
  ])('cover every %s', (group, members) => {
    const missing = members.filter((member) => !(`${group}.${member}` in english));
    expect(missing).toEqual([]);
  });
});
