import type { Rule } from '../rule';
import { outcomeOf } from '../rule-outcome';

export const creditMissing: Rule = {
  code: 'credit-missing',
  law: 'An article has at least one credit.',
  check: ({ credits }) =>
    outcomeOf(
      credits.length > 0
        ? []
        : [
            {
              field: 'credits',
              path: 'credits',
              message: {
                en: 'The article has no credit. Add at least one.',
                ko: '기사에 크레딧이 없습니다. 하나 이상 넣으세요.',
              },
            },
          ],
    ),
};
