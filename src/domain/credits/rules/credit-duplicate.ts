import type { Credit } from '../../article/stored-article';
import { compareNames } from '../../names/compare-names';
import { roleWords } from '../role-words';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';

export const creditDuplicate: Rule = {
  code: 'credit-duplicate',
  law: 'No person or organization is credited twice in one role; under "other" the printed words tell the roles apart.',
  check: ({ credits }) =>
    credits.length < 2
      ? NOT_APPLICABLE
      : outcomeOf(
          credits.flatMap((credit, index) => {
            const first = firstOf(credits, index, credit);
            const role = roleWords(credit.role);
            return first === index
              ? []
              : [
                  {
                    field: 'credits',
                    path: `credits[${index}]`,
                    message: {
                      en: `${credit.name} is credited twice in one role (${role.en}): credits ${first + 1} and ${index + 1}. Remove one.`,
                      ko: `크레딧 ${first + 1}, ${index + 1}: "${credit.name}" 표기가 같은 역할(${role.ko})에 두 번 나옵니다. 하나를 지우세요.`,
                    },
                    fix: {
                      kind: 'remove-credit',
                      // Who is linked stays.
                      credit: credit.person && !credits[first]?.person ? first : index,
                    },
                  },
                ];
          }),
        ),
};

/** The credit that one repeats: one that is linked to a Person, if there is such; its own index when it repeats none. */
const firstOf = (credits: readonly Credit[], index: number, credit: Credit): number => {
  const earlier = credits.slice(0, index);
  const linked = earlier.findIndex((other) => other.person !== null && areOne(other, credit));
  const first = linked < 0 ? earlier.findIndex((other) => areOne(other, credit)) : linked;
  return first < 0 ? index : first;
};

/** Two spellings of probably one person are left to `credit-spelling`, unless both are linked to the same Person. */
const areOne = (a: Credit, b: Credit): boolean => {
  if (a.role !== b.role || (a.role === 'other' && a.roleLabel !== b.roleLabel)) {
    return false;
  }
  return a.person && b.person
    ? a.person.documentId === b.person.documentId
    : compareNames(a.name, b.name) === 'same';
};
