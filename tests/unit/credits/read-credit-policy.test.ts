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
    });
  });

  it('lets a newsroom require nothing', () => {
    expect(readCreditPolicy({ requiredRoles: {} }).requiredRoles).toEqual({});
  });
});
