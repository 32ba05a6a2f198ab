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
              message: 'The article has no credit. Add at least one.',
            },
          ],
    ),
};
