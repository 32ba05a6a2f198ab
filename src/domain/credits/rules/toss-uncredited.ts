import { nameInToss } from '../../names/spoken-name';
import { isCreditedAs, rolesOfSpeaker } from '../credited-as';
import { creditOf } from '../fixes/credit-of';
import { placedSegments } from '../placed-parts';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';

export const tossUncredited: Rule = {
  code: 'toss-uncredited',
  law: 'Who the anchor hands over to is among the reporter credits; a caster may be credited as such.',
  check: (article) => {
    const tosses = placedSegments(article).flatMap(({ segment, path, called }, index) => {
      const name = segment.toss === null ? null : nameInToss(segment.toss);
      const roles = rolesOfSpeaker(article.segments[index + 1]?.role);
      return name === null ? [] : [{ name, roles, path, called }];
    });
    if (tosses.length === 0) {
      return NOT_APPLICABLE;
    }
    return outcomeOf(
      tosses
        .filter(({ name, roles }) => !isCreditedAs(article, roles, name))
        .map(({ name, roles, path, called }) => ({
          field: 'credits',
          path: `${path}.toss`,
          message: {
            en: `${called.en} hands over to ${name}, who is not among the reporter credits.`,
            ko: `${called.ko}: 연결 멘트에서 부른 사람은 "${name}"인데, 취재기자 크레딧에 없습니다.`,
          },
          fix: creditOf(roles.at(-1) ?? 'reporter', name, 'toss'),
        })),
    );
  },
};
