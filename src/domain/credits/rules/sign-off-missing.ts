import { nameInSignOff } from '../../names/spoken-name';
import { closingFix } from '../fixes/closing-fix';
import { isBlank } from '../is-blank';
import { placedSegments } from '../placed-parts';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';

export const signOffMissing: Rule = {
  code: 'sign-off-missing',
  law: 'A package signs off: one of its reporter segments closes with who reported.',
  check: (article) => {
    const reported = placedSegments(article).filter(({ segment }) => segment.role === 'reporter');
    const last = reported.at(-1);
    if (article.format !== 'package' || !last) {
      return NOT_APPLICABLE;
    }
    const { segment, path, called } = last;
    return outcomeOf(
      reported.some(({ segment: { signOff } }) => !isBlank(signOff))
        ? []
        : [
            {
              field: 'segments',
              path: `${path}.signOff`,
              message: {
                en: `${called.en} closes without a sign-off. Add who reported from where.`,
                ko: `${called.ko}: 클로징 멘트가 없습니다. 어디서 누가 전했는지 넣으세요.`,
              },
              fix: closingFix(segment, path, 'sign-off', nameInSignOff),
            },
          ],
    );
  },
};
