import { STAFF_TITLES } from '../../names/name-titles';
import { namesSomebody } from '../../names/names-somebody';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';

export const creditNameless: Rule = {
  code: 'credit-nameless',
  law: 'A credit names somebody: its name has letters, and is more than a title.',
  check: ({ credits }) =>
    credits.length === 0
      ? NOT_APPLICABLE
      : outcomeOf(
          credits.flatMap(({ name, kind }, index) =>
            isNobody(name, kind === 'person')
              ? [
                  {
                    field: 'credits',
                    path: `credits[${index}].name`,
                    message: {
                      en: `Credit ${index + 1} names nobody${name.trim() === '' ? '' : ` ("${name}")`}. Name who it is, or remove it.`,
                      ko: `크레딧 ${index + 1}: 이름이 없습니다${name.trim() === '' ? '' : ` ("${name}")`}. 누구인지 적거나 크레딧을 지우세요.`,
                    },
                    fix: { kind: 'remove-credit', credit: index },
                  },
                ]
              : [],
          ),
        ),
};

const TITLES: ReadonlySet<string> = new Set(STAFF_TITLES.map((title) => title.toLowerCase()));

const isNobody = (name: string, isPerson: boolean): boolean =>
  !namesSomebody(name) || (isPerson && TITLES.has(name.trim().toLowerCase()));
