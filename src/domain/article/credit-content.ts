import type { Credit } from './stored-article';

/** Who is credited for what, and how that is known: what every form of a credit has alike. */
export type CreditContent = Pick<
  Credit,
  'role' | 'roleLabel' | 'name' | 'kind' | 'person' | 'evidence'
>;

/** That of a credit and nothing else, in the order of the public contract. */
export const creditContent = (credit: CreditContent): CreditContent => ({
  role: credit.role,
  roleLabel: credit.roleLabel,
  name: credit.name,
  kind: credit.kind,
  person: credit.person,
  evidence: credit.evidence,
});
