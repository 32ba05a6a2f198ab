import type { CreditEvidence, CreditRole } from '../../article/vocabulary';
import type { AddCredit } from './fix';

/** The fix that credits somebody whom the report itself names. */
export const creditOf = (
  role: CreditRole,
  name: string,
  evidence: CreditEvidence = 'manual',
): AddCredit => ({
  kind: 'add-credit',
  credit: { role, roleLabel: null, name, kind: 'person', person: null, evidence },
});
