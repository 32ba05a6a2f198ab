import { nameInSignOff } from '../../names/spoken-name';
import { isCreditedAs, rolesOfSpeaker } from '../credited-as';
import { creditOf } from '../fixes/credit-of';
import { placedSegments } from '../placed-parts';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';

export const signOffUncredited: Rule = {
  code: 'sign-off-uncredited',
  law: 'Who signs off is among the reporter credits; a caster or an anchor may be credited as such.',
  check: (article) => {
    const signOffs = placedSegments(article).flatMap(({ segment, path, called }) => {
      const name = segment.signOff === null ? null : nameInSignOff(segment.signOff);
      return name === null ? [] : [{ name, roles: rolesOfSpeaker(segment.role), path, called }];
    });
    if (signOffs.length === 0) {
      return NOT_APPLICABLE;
    }
    return outcomeOf(
      signOffs
        .filter(({ name, roles }) => !isCreditedAs(article, roles, name))
        .map(({ name, roles, path, called }) => ({
          field: 'credits',
          path: `${path}.signOff`,
          message: {
            en: `${called.en} is signed off by ${name}, who is not among the reporter credits.`,
            ko: `${called.ko}: 클로징 멘트의 이름은 "${name}"인데, 취재기자 크레딧에 없습니다.`,
          },
          fix: creditOf(roles.at(-1) ?? 'reporter', name, 'sign-off'),
        })),
    );
  },
};
