import { nameInToss } from '../../names/spoken-name';
import { closingFix } from '../fixes/closing-fix';
import { isBlank } from '../is-blank';
import { placedSegments } from '../placed-parts';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';

export const tossMissing: Rule = {
  code: 'toss-missing',
  law: "A package's lead-in, the anchor segment right before the first reporter segment, hands over.",
  check: (article) => {
    const placed = placedSegments(article);
    const reporter = placed.findIndex(({ segment }) => segment.role === 'reporter');
    const leadIn = placed[reporter - 1];
    if (article.format !== 'package' || leadIn?.segment.role !== 'anchor') {
      return NOT_APPLICABLE;
    }
    const { segment, path, called } = leadIn;
    return outcomeOf(
      isBlank(segment.toss)
        ? [
            {
              field: 'segments',
              path: `${path}.toss`,
              message: {
                en: `${called.en} leads in and does not hand over. Add the words that name the reporter.`,
                ko: `${called.ko}: 기자를 부르는 연결 멘트가 없습니다. 기자 이름이 나오는 말을 넣으세요.`,
              },
              fix: closingFix(segment, path, 'toss', nameInToss),
            },
          ]
        : [],
    );
  },
};
