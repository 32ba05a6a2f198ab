import type { Credit } from '../../article/stored-article';
import type { Message } from '../../diagnostics/message';
import { cleanName, listedNames } from '../../names/clean-name';
import type { Fix } from '../fixes/fix';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';

export const creditUnclean: Rule = {
  code: 'credit-unclean',
  law: 'A credit names one person or organization and nothing else: no title, no "By", no address, no list.',
  check: ({ credits }) =>
    credits.length === 0
      ? NOT_APPLICABLE
      : outcomeOf(
          credits.flatMap((credit, index) => {
            const problem = problemOf(credit, index);
            return problem
              ? [{ field: 'credits', path: `credits[${index}].name`, ...problem }]
              : [];
          }),
        ),
};

const problemOf = (
  { name, kind }: Credit,
  index: number,
): { readonly message: Message; readonly fix: Fix } | null => {
  const names = listedNames(name, kind);
  if (names.length > 1) {
    return {
      message: {
        en: `Credit ${index + 1} lists ${names.length} names ("${name}"). Make a credit of each.`,
        ko: `크레딧 ${index + 1}: 이름 ${names.length}개가 함께 적혀 있습니다("${name}"). 한 사람씩 나누세요.`,
      },
      fix: { kind: 'split-credit', credit: index, names },
    };
  }
  const clean = cleanName(name, kind);
  return clean === name
    ? null
    : {
        message: {
          en: `Credit ${index + 1} holds more than a name: "${name}". Expected "${clean}".`,
          ko: `크레딧 ${index + 1}: 이름 말고 다른 것도 들어 있습니다("${name}"). "${clean}"만 남기세요.`,
        },
        fix: { kind: 'set-field', path: `credits[${index}].name`, value: clean },
      };
};
