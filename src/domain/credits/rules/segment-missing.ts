import type { Rule } from '../rule';
import { outcomeOf } from '../rule-outcome';

export const segmentMissing: Rule = {
  code: 'segment-missing',
  law: 'An article has at least one segment.',
  check: ({ segments }) =>
    outcomeOf(
      segments.length > 0
        ? []
        : [
            {
              field: 'segments',
              path: 'segments',
              message: 'The article has no segment. Add at least one.',
            },
          ],
    ),
};
