import type { Credit } from '../../article/stored-article';
import type { CreditRole } from '../../article/vocabulary';
import { compareToPerson } from '../../names/compare-to-person';
import type { StaffMember } from '../check-context';
import type { Finding } from '../check-result';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';

/** What people outside the newsroom do for a report. */
const ROLES_OF_OTHERS: ReadonlySet<CreditRole> = new Set(['courtesy', 'other']);

export const creditUnlinked: Rule = {
  code: 'credit-unlinked',
  law: 'A credit of the staff is linked to a Person; who the staff is, only the newsroom knows.',
  check: ({ credits }, _policy, { staff }) => {
    const ofStaff = credits
      .map((credit, index) => ({ credit, index }))
      .filter(({ credit }) => credit.kind === 'person' && !ROLES_OF_OTHERS.has(credit.role));
    return staff === null || ofStaff.length === 0
      ? NOT_APPLICABLE
      : outcomeOf(
          ofStaff
            .filter(({ credit }) => credit.person === null)
            .map(({ credit, index }) => unlinked(credit, index, staff)),
        );
  },
};

const unlinked = ({ name }: Credit, index: number, staff: readonly StaffMember[]): Finding => {
  const place = { field: 'credits', path: `credits[${index}].person` } as const;
  const known = knownAs(name, staff);
  if (known === null) {
    return {
      ...place,
      message: {
        en: `${name} (credit ${index + 1}) is linked to no Person. Link who it is, or make a Person.`,
        ko: `크레딧 ${index + 1} (${name}): 연결된 인물이 없습니다. 인물을 연결하거나 새로 만드세요.`,
      },
    };
  }
  const { person, isCertain } = known;
  return {
    ...place,
    message: {
      en: `${name} (credit ${index + 1}) is ${isCertain ? 'the name of' : 'probably'} the Person "${person.name}". Link it if that is who it is.`,
      ko: `크레딧 ${index + 1} (${name}): ${isCertain ? '인물' : '같은 사람일 가능성이 큰 인물'} "${person.name}" 항목이 있습니다. 맞으면 연결하세요.`,
    },
    fix: {
      kind: 'link-person',
      path: `credits[${index}]`,
      person: { documentId: person.documentId, name: person.name },
    },
  };
};

/** The one member of the staff with this name, or else with probably this name; two of a name are told apart by an editor. */
const knownAs = (name: string, staff: readonly StaffMember[]) => {
  for (const wanted of ['same', 'probable'] as const) {
    const [person, ...others] = staff.filter((member) => compareToPerson(name, member) === wanted);
    if (person) {
      return others.length === 0 ? { person, isCertain: wanted === 'same' } : null;
    }
  }
  return null;
};
