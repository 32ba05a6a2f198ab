import { DEFAULT_CREDIT_POLICY } from '../../../src/domain/credits/credit-policy';
import { readCreditPolicy } from '../../../src/domain/credits/read-credit-policy';

describe('readCreditPolicy', () => {
  it.each([
    {},
    { requiredRoles: null, severities: null },
    { requiredRoles: 'all', severities: [] },
  ])('takes the defaults for %j', (settings) => {
    expect(readCreditPolicy(settings)).toEqual(DEFAULT_CREDIT_POLICY);
  });

  it('takes what a newsroom sets, and leaves out what it cannot read', () => {
    const settings = {
      requiredRoles: {
        package: ['camera-operator', 'juggler'],
        straight: 'anchor',
        song: ['anchor'],
      },
      severities: {
        'credit-missing': 'warning',
        'credit-spelling': 'loud',
        'no-such-rule': 'info',
      },
    };
    expect(readCreditPolicy(settings)).toEqual({
      requiredRoles: { package: ['camera-operator'] },
      severities: { 'credit-missing': 'warning' },
      country: 'KR',
    });
  });

  it.each([
    ['ko', 'KR'],
    ['en', 'US'],
    ['en-GB', 'GB'],
    ['no language', 'KR'],
    [null, 'KR'],
  ])('takes the country of the newsroom’s language: %s is spoken in %s', (language, country) => {
    expect(readCreditPolicy({ defaultLanguage: language }).country).toBe(country);
  });

  it('lets a newsroom require nothing', () => {
    expect(readCreditPolicy({ requiredRoles: {} }).requiredRoles).toEqual({});
  });
});
