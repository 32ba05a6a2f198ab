import type { StoredArticle } from '../../article/stored-article';
import type { Message } from '../../diagnostics/message';
import type { Finding } from '../check-result';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';

/** Parts that are numbered together. */
interface NumberedList {
  readonly field: 'segments' | 'credits';
  readonly path: string;
  readonly called: Message;
  readonly parts: readonly { readonly order: number }[];
}

export const segmentOrder: Rule = {
  code: 'segment-order',
  law: 'The orders of the segments, of the quotes within a segment and of the credits are 1…n without gap or repeat.',
  check: (article) => {
    const lists = numberedLists(article).filter(({ parts }) => parts.length > 0);
    return lists.length === 0 ? NOT_APPLICABLE : outcomeOf(lists.flatMap(misnumbered));
  },
};

const numberedLists = ({ segments, credits }: StoredArticle): NumberedList[] => [
  {
    field: 'segments',
    path: 'segments',
    called: { en: 'The segments', ko: '세그먼트' },
    parts: segments,
  },
  ...segments.map(({ quotes }, index): NumberedList => ({
    field: 'segments',
    path: `segments[${index}].quotes`,
    called: { en: `The quotes of segment ${index + 1}`, ko: `세그먼트 ${index + 1}의 인용` },
    parts: quotes,
  })),
  {
    field: 'credits',
    path: 'credits',
    called: { en: 'The credits', ko: '크레딧' },
    parts: credits,
  },
];

const misnumbered = ({ field, path, called, parts }: NumberedList): Finding[] => {
  const orders = parts.map(({ order }) => order).sort((a, b) => a - b);
  return orders.every((order, index) => order === index + 1)
    ? []
    : [
        {
          field,
          path,
          message: {
            en: `${called.en} are numbered ${orders.join(', ')}; expected 1 to ${orders.length}, each once.`,
            ko: `${called.ko} 순서 번호: ${orders.join(', ')}. 1부터 ${orders.length}까지 한 번씩이어야 합니다.`,
          },
        },
      ];
};
