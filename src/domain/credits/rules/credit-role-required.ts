import { roleWords } from '../role-words';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';

export const creditRoleRequired: Rule = {
  code: 'credit-role-required',
  law: 'The roles that the newsroom requires for the format are credited.',
  check: ({ format, credits }, { requiredRoles }) => {
    const required = requiredRoles[format] ?? [];
    return required.length === 0
      ? NOT_APPLICABLE
      : outcomeOf(
          required
            .filter((role) => !credits.some((credit) => credit.role === role))
            .map((role) => ({
              field: 'credits',
              path: 'credits',
              message: {
                en: `Nobody is credited as ${role} (${roleWords(role).en}), which a report of format ${format} requires.`,
                ko: `${roleWords(role).ko} 크레딧(${role})이 없습니다. 이 형식(${format})의 기사에 필요한 크레딧입니다.`,
              },
            })),
        );
  },
};
