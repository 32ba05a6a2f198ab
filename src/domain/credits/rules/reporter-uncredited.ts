import type { StoredArticle } from '../../article/stored-article';
import type { Finding } from '../check-result';
import { isCreditedAs } from '../credited-as';
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
  { segment: { name }, path, called }: PlacedSegment,
): Finding[] => {
  if (!article.credits.some(({ role }) => role === 'reporter')) {
    return [
      {
        field: 'credits',
        path,
        message: `${called} is a reporter's, and no reporter is credited. Credit who reports.`,
      },
    ];
  }
  return name === null || isCreditedAs(article, ['reporter'], name)
    ? []
    : [
        {
          field: 'credits',
          path: `${path}.name`,
          message: `${called} is spoken by ${name}, who is not among the reporter credits.`,
        },
      ];
};
