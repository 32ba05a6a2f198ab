import type { Rule } from '../rule';
import { outcomeOf } from '../rule-outcome';

export const tipLineMissing: Rule = {
  code: 'tip-line-missing',
  law: 'An article shows at least one tip line that is in use.',
  check: ({ tipLines }, _policy, { defaultTipLines }) =>
    outcomeOf(
      tipLines.length > 0
        ? []
        : [
            {
              field: 'tipLines',
              path: 'tipLines',
              message: {
                en: 'The article has no tip line in use. Add where viewers can report.',
                ko: '사용 중인 제보 창구가 없습니다. 시청자가 제보할 곳을 넣으세요.',
              },
              fix:
                defaultTipLines.length > 0
                  ? { kind: 'add-tip-lines', tipLines: defaultTipLines }
                  : null,
            },
          ],
    ),
};
