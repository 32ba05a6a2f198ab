import type { StoredArticle } from '../../article/stored-article';
import { namesSomebody } from '../../names/names-somebody';
import type { Finding } from '../check-result';
import { isCreditedAs } from '../credited-as';
import { creditOf } from '../fixes/credit-of';
import { placedSegments, type PlacedSegment } from '../placed-parts';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';

export const reporterUncredited: Rule = {
  code: 'reporter-uncredited',
  law: 'Every reporter segment has a reporter credit; where the segment names its reporter, it is theirs.',
  check: (article) => {
    const reported = placedSegments(article).filter(({ segment }) => segment.role === 'reporter');
    return reported.length === 0
      ? NOT_APPLICABLE
      : outcomeOf(reported.flatMap((placed) => uncredited(article, placed)));
  },
};

const uncredited = (
  article: StoredArticle,
  { segment, path, called }: PlacedSegment,
): Finding[] => {
  const name = namesSomebody(segment.name) ? segment.name : null;
  if (!article.credits.some(({ role }) => role === 'reporter')) {
    return [
      {
        field: 'credits',
        path,
        message: {
          en: `${called.en} is a reporter's, and no reporter is credited. Credit who reports.`,
          ko: `${called.ko}: 기자가 말하는데 취재기자 크레딧이 없습니다. 취재한 사람을 크레딧에 넣으세요.`,
        },
        fix: name === null ? null : creditOf('reporter', name),
      },
    ];
  }
  return name === null || isCreditedAs(article, ['reporter'], name)
    ? []
    : [
        {
          field: 'credits',
          path: `${path}.name`,
          message: {
            en: `${called.en} is spoken by ${name}, who is not among the reporter credits.`,
            ko: `${called.ko}: 말하는 사람은 "${name}"인데, 취재기자 크레딧에 없습니다.`,
          },
          fix: creditOf('reporter', name),
        },
      ];
};
