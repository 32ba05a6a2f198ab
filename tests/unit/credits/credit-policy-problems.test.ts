import { creditPolicyProblems } from '../../../src/domain/credits/credit-policy-problems';

describe('what is wrong with a credit policy', () => {
  it.each([
    {},
    { requiredRoles: null, severities: null },
    { requiredRoles: {}, severities: {} },
    {
      requiredRoles: { package: ['reporter', 'video-editor'], interview: [] },
      severities: { 'credit-missing': 'info', 'name-style': 'error' },
    },
  ])('nothing is with %j', (settings) => {
    expect(creditPolicyProblems(settings)).toEqual([]);
  });

  it('is told entry by entry, with the list of what is right', () => {
    const problems = creditPolicyProblems({
      requiredRoles: { song: ['reporter'], package: ['juggler', 7], straight: 'anchor' },
      severities: { 'credit-mising': 'error', 'credit-missing': 'loud' },
    });
    expect(problems.map(({ field, message }) => [field, message.split(';')[0]])).toEqual([
      ['requiredRoles', 'requiredRoles.song: there is no format "song"'],
      ['requiredRoles', 'requiredRoles.package: there is no role "juggler"'],
      ['requiredRoles', 'requiredRoles.package: there is no role 7'],
      ['requiredRoles', 'requiredRoles.straight: expected a list of roles.'],
      ['severities', 'severities.credit-mising: there is no rule "credit-mising"'],
      ['severities', 'severities.credit-missing: there is no severity "loud"'],
    ]);
    expect(problems[0]?.message).toContain('there are: package, straight, two-way, interview.');
    expect(problems[4]?.message).toContain('article-incomplete, ');
  });

  it.each(['all', 7, ['reporter']])('is that %j is no object', (value) => {
    expect(creditPolicyProblems({ requiredRoles: value, severities: value })).toEqual([
      { field: 'requiredRoles', message: 'requiredRoles: expected an object, roles by format.' },
      { field: 'severities', message: 'severities: expected an object, severities by rule.' },
    ]);
  });
});
