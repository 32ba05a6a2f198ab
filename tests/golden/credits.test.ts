import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { StoredArticle } from '../../src/domain/article/stored-article';
import { checkArticle } from '../../src/domain/credits/check-article';
import type { CheckResult } from '../../src/domain/credits/check-result';
import { CREDIT_RULES } from '../../src/domain/credits/credit-rules';
import { DEFAULT_SEVERITIES } from '../../src/domain/credits/severities';
import { changeJson } from '../support/change-json';
import { expectGolden, goldenCases, goldenInput } from '../support/golden';

/** A case: what an editor sees, and what makes it of the base article. */
interface Case {
  readonly what: string;
  readonly change: Readonly<Record<string, unknown>>;
}

const ROOT = path.resolve(__dirname, '../..');
const RULES = path.join(ROOT, 'src/domain/credits/rules');
const CODES = CREDIT_RULES.map(({ code }) => code);
const base = JSON.parse(goldenInput('credits', '.', 'base.json')) as unknown;

/** The cases of a rule: `breaks.json`, `keeps-something.json`, `not-applicable.json` … */
const casesOf = (code: string): string[] => {
  const folder = path.join(__dirname, 'credits', code);
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => path.basename(file, '.json'))
        .sort()
    : [];
};

const outcomeNamedBy = (name: string): CheckResult['outcome'] =>
  name.startsWith('breaks') ? 'fail' : name.startsWith('keeps') ? 'pass' : 'not-applicable';

/** Results as the expected files hold them, for people to read: a line each, all of its fields divided by bars. */
const printed = (results: readonly CheckResult[]): string =>
  results
    .map(({ code, outcome, severity, field, path: place, message }) =>
      [outcome, severity, code, field, place, message].filter((part) => part !== null).join(' | '),
    )
    .join('\n');

describe.each(CODES)('%s', (code) => {
  it.each(casesOf(code))('%s', (name) => {
    const { what, change } = JSON.parse(goldenInput('credits', code, `${name}.json`)) as Case;
    const article = changeJson(base, change) as StoredArticle;
    const results = checkArticle(article);
    const own = results.filter((result) => result.code === code);
    expect([...new Set(own.map(({ outcome }) => outcome))]).toEqual([outcomeNamedBy(name)]);
    // What holds beside it is left out, so that a new rule changes no other rule's files.
    const told = results.filter((result) => own.includes(result) || result.outcome === 'fail');
    expectGolden('credits', code, `${name}.expected.txt`, `${what}\n\n${printed(told)}\n`);
  });
});

describe('the steps of "Add a rule" in the README', () => {
  it('1: every file of the rules’ folder is a rule, named by its code, with a law of one sentence', () => {
    const files = readdirSync(RULES).map((file) => path.basename(file, '.ts'));
    expect(files.sort()).toEqual([...CODES].sort());
    for (const { law } of CREDIT_RULES) {
      expect(law).toMatch(/^[A-Z][^.]*\.$/u);
    }
  });

  it('2: every rule has its severity, and no severity is without a rule', () => {
    expect(Object.keys(DEFAULT_SEVERITIES).sort()).toEqual([...CODES].sort());
  });

  it.each(CODES)('3: %s has an article that breaks it and one that keeps it', (code) => {
    const outcomes = new Set(casesOf(code).map(outcomeNamedBy));
    expect(outcomes).toContain('fail');
    expect(outcomes).toContain('pass');
  });

  it('3: no folder is without its rule', () => {
    expect(goldenCases('credits')).toEqual([...CODES].sort());
  });

  it('name files and commands that are there', () => {
    const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
    const steps = readme.split('## Add a rule to the credit check')[1]?.split('\n## ')[0] ?? '';
    const named = [...steps.matchAll(/`((?:src|tests)\/[^`]+)`/gu)].map(([, file = '']) => file);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((file) => !existsSync(path.join(ROOT, file)))).toEqual([]);
    expect(steps).toContain('UPDATE_GOLDEN=1 npm run test:unit');
  });
});

it('the base article holds all laws', () => {
  const results = checkArticle(base as StoredArticle);
  expect(results.every(({ outcome }) => outcome === 'pass')).toBe(true);
  expectGolden('credits', '.', 'base.expected.txt', `${printed(results)}\n`);
});

it('the laws and their weights are as people read them', () => {
  const laws = CREDIT_RULES.map(
    ({ code, law }) =>
      `${code} (${DEFAULT_SEVERITIES[code as keyof typeof DEFAULT_SEVERITIES]})\n  ${law}`,
  );
  expectGolden('credits', '.', 'laws.expected.txt', `${laws.join('\n')}\n`);
});
