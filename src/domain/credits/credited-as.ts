import type { Credit, StoredArticle } from '../article/stored-article';
import type { CreditRole, SegmentRole } from '../article/vocabulary';
import { compareNames } from '../names/compare-names';

/** The roles under which somebody who speaks a segment may be credited, where a reporter credit is not the only one. */
const ROLES_OF_SPEAKERS: Readonly<Partial<Record<SegmentRole, readonly CreditRole[]>>> = {
  caster: ['reporter', 'caster'],
  anchor: ['reporter', 'anchor'],
};

/** The credit roles that count for who speaks a segment. */
export const rolesOfSpeaker = (role: SegmentRole | undefined): readonly CreditRole[] =>
  (role && ROLES_OF_SPEAKERS[role]) ?? ['reporter'];

/**
 * Whether a person is credited in one of the roles. A name that is probably the person's counts; so does the name of the Person
 * whom an editor linked to the credit.
 */
export const isCreditedAs = (
  { credits }: StoredArticle,
  roles: readonly CreditRole[],
  name: string,
): boolean =>
  credits.some(
    (credit) =>
      roles.includes(credit.role) &&
      namesOf(credit).some((credited) => compareNames(credited, name) !== 'different'),
  );

const namesOf = ({ name, person }: Credit): string[] => (person ? [name, person.name] : [name]);
