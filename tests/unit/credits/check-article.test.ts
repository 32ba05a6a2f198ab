import { checkArticle } from '../../../src/domain/credits/check-article';
import { DEFAULT_CREDIT_POLICY } from '../../../src/domain/credits/credit-policy';
import { CREDIT_RULES } from '../../../src/domain/credits/credit-rules';
import { isPublishable } from '../../../src/domain/credits/is-publishable';
import { publishErrors } from '../../../src/domain/credits/publish-errors';
import { sampleArticle } from '../../support/sample-article';

const sample = sampleArticle('the-ferry');
const uncredited = { ...sample, credits: [] };
const policyWith = (severities: (typeof DEFAULT_CREDIT_POLICY)['severities']) => ({
  ...DEFAULT_CREDIT_POLICY,
  severities,
});
const severityOfCreditMissing = (severities: (typeof DEFAULT_CREDIT_POLICY)['severities']) =>
  checkArticle(uncredited, policyWith(severities)).find(({ code }) => code === 'credit-missing')
    ?.severity;

describe('checkArticle', () => {
  it('gives a result for every rule, in the rules’ order', () => {
    expect(checkArticle(sample).map(({ code }) => code)).toEqual(
      CREDIT_RULES.map(({ code }) => code),
    );
  });

  it('gives each fault of a broken rule a result of its own', () => {
    const results = checkArticle({ ...sample, headline: '', slug: null });
    expect(results.filter(({ code }) => code === 'article-incomplete')).toMatchObject([
      { outcome: 'fail', field: 'headline' },
      { outcome: 'fail', field: 'slug' },
    ]);
  });

  it('weighs a breach as the newsroom says, before the format and the usual', () => {
    expect(severityOfCreditMissing({})).toBe('error');
    expect(severityOfCreditMissing({ 'credit-missing': 'info' })).toBe('info');
    const live = { ...uncredited, format: 'two-way' } as const;
    const severity = (severities: (typeof DEFAULT_CREDIT_POLICY)['severities']) =>
      checkArticle(live, policyWith(severities)).find(({ code }) => code === 'toss-uncredited')
        ?.severity;
    expect([severity({}), severity({ 'toss-uncredited': 'error' })]).toEqual(['warning', 'error']);
  });
});

describe('publishing', () => {
  it('is stopped by errors alone', () => {
    expect(isPublishable(checkArticle(sample))).toBe(true);
    expect(isPublishable(checkArticle(uncredited))).toBe(false);
    const respelled = sample.segments.map((segment) => ({
      ...segment,
      signOff: segment.signOff && "I'm YTN's Min Suh-yoon.",
    }));
    const results = checkArticle({ ...sample, segments: respelled });
    expect(results).toContainEqual(
      expect.objectContaining({ code: 'credit-spelling', outcome: 'fail', severity: 'warning' }),
    );
    expect(isPublishable(results)).toBe(true);
    expect(publishErrors(results)).toEqual([]);
  });

  it('is refused with one entry a field, which names every broken rule', () => {
    const errors = publishErrors(checkArticle({ ...uncredited, headline: '' }));
    expect(errors.map(({ path, name }) => [path, name])).toEqual([
      [['headline'], 'ValidationError'],
      [['credits'], 'ValidationError'],
    ]);
    const codes = [...(errors[1]?.message ?? '').matchAll(/(\S+): /gu)].map(([, code]) => code);
    expect(codes).toEqual([
      'credit-missing',
      'reporter-uncredited',
      'sign-off-uncredited',
      'toss-uncredited',
    ]);
  });
});
