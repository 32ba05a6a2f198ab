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
              message: {
                en: 'The article has no segment. Add at least one.',
                ko: '기사에 세그먼트가 없습니다. 하나 이상 넣으세요.',
              },
            },
          ],
    ),
};
