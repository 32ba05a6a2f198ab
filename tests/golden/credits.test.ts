import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { StoredArticle } from '../../src/domain/article/stored-article';
import { assembleArticle } from '../../src/domain/article/assemble-article';
import { checkArticle } from '../../src/domain/credits/check-article';
import type { CheckContext } from '../../src/domain/credits/check-context';
import type { CheckResult } from '../../src/domain/credits/check-result';
import { DEFAULT_CREDIT_POLICY } from '../../src/domain/credits/credit-policy';
import { CREDIT_RULES } from '../../src/domain/credits/credit-rules';
import type { Fix } from '../../src/domain/credits/fixes/fix';
import { DEFAULT_SEVERITIES } from '../../src/domain/credits/severities';
import { changeJson } from '../support/change-json';
import { expectGolden, goldenCases, goldenInput } from '../support/golden';

type Changes = Readonly<Record<string, unknown>>;

/** A case: what an editor sees, and what makes it of the base article; also what is known beside it. */
interface Case {
  readonly what: string;
  readonly change: Changes;
  /** The base article was published as edition 1, with these changes. */
  readonly published?: Changes;
  readonly staff?: CheckContext['staff'];
  readonly defaultTipLines?: CheckContext['defaultTipLines'];
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

/** Results as the expected files hold them, for people to read: a line each, its Korean words and its fix below. */
const printed = (results: readonly CheckResult[]): string =>
  results
    .flatMap(({ code, outcome, severity, field, path: place, message, messages, fix }) => [
      [outcome, severity, code, field, place, message].filter((part) => part !== null).join(' | '),
      ...(messages ? [`  ko: ${messages.ko}`] : []),
      ...(fix ? [`  fix: ${JSON.stringify(fix)}`] : []),
    ])
    .join('\n');

const contextOf = ({ published, staff = null, defaultTipLines = [] }: Case): CheckContext => ({
  lastEdition: published
    ? assembleArticle(changeJson(base, published) as StoredArticle, EDITION)
    : null,
  staff,
  defaultTipLines,
});

const EDITION = { number: 1, publishedAt: '2025-03-04T13:00:00.000Z' };

describe.each(CODES)('%s', (code) => {
  it.each(casesOf(code))('%s', (name) => {
    const given = JSON.parse(goldenInput('credits', code, `${name}.json`)) as Case;
    const { what, change } = given;
    const article = changeJson(base, change) as StoredArticle;
    const results = checkArticle(article, DEFAULT_CREDIT_POLICY, contextOf(given));
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

  it('1: every sentence is there in Korean, without a particle that the words it takes in may not bear', () => {
    const files = CODES.flatMap((code) => casesOf(code).map((name) => [code, name] as const));
    const told = files.map(([code, name]) => goldenInput('credits', code, `${name}.expected.txt`));
    const korean = told.flatMap((text) =>
      [...text.matchAll(/^ {2}ko: (.*)$/gmu)].map(([, ko = '']) => ko),
    );
    expect(korean.length).toBeGreaterThan(CODES.length);
    expect(korean.filter((ko) => !/[가-힣]{2}/u.test(ko))).toEqual([]);
    expect(
      korean.filter((ko) => /"(?:은|는|이|가|을|를|와|과|로|으로)(?=[\s.,])/u.test(ko)),
    ).toEqual([]);
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

it('every kind of fix is offered in some case', () => {
  const told = CODES.flatMap((code) =>
    casesOf(code).map((name) => goldenInput('credits', code, `${name}.expected.txt`)),
  );
  const kinds = told.flatMap((text) =>
    [...text.matchAll(/^ {2}fix: \{"kind":"([a-z-]+)"/gmu)].map(([, kind = '']) => kind),
  );
  const every: Record<Fix['kind'], true> = {
    'set-field': true,
    'add-credit': true,
    'remove-credit': true,
    'split-credit': true,
    'link-person': true,
    'add-tip-lines': true,
  };
  expect([...new Set(kinds)].sort()).toEqual(Object.keys(every).sort());
});

it('the base article breaks no law', () => {
  const results = checkArticle(base as StoredArticle);
  expect(results.filter(({ outcome }) => outcome === 'fail')).toEqual([]);
  expectGolden('credits', '.', 'base.expected.txt', `${printed(results)}\n`);
});

it('the laws and their weights are as people read them', () => {
  const laws = CREDIT_RULES.map(
    ({ code, law }) =>
      `${code} (${DEFAULT_SEVERITIES[code as keyof typeof DEFAULT_SEVERITIES]})\n  ${law}`,
  );
  expectGolden('credits', '.', 'laws.expected.txt', `${laws.join('\n')}\n`);
});
