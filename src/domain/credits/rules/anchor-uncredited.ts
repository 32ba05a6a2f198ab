import { namesSomebody } from '../../names/names-somebody';
import { isCreditedAs } from '../credited-as';
import type { Finding } from '../check-result';
import { creditOf } from '../fixes/credit-of';
import { placedSegments, type PlacedSegment } from '../placed-parts';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';

export const anchorUncredited: Rule = {
  code: 'anchor-uncredited',
  law: 'An anchor segment has an anchor credit; where the segment names its anchor, it is theirs.',
  check: (article) => {
    const anchored = placedSegments(article).filter(({ segment }) => segment.role === 'anchor');
    const [first] = anchored;
    if (!first) {
      return NOT_APPLICABLE;
    }
    const named = anchored.filter(
      (placed, index) =>
        namesSomebody(placed.segment.name) &&
        anchored.findIndex(({ segment }) => segment.name === placed.segment.name) === index,
    );
    const isAnyCredited = article.credits.some(({ role }) => role === 'anchor');
    return outcomeOf(
      named.length === 0 && !isAnyCredited
        ? [uncredited(first)]
        : named
            .filter(({ segment }) => !isCreditedAs(article, ['anchor'], segment.name ?? ''))
            .map(uncredited),
    );
  },
};

/** One finding tells of all segments of an anchor: a live exchange has dozens. */
const uncredited = ({ segment: { name }, path, called }: PlacedSegment): Finding =>
  !namesSomebody(name)
    ? {
        field: 'credits',
        path,
        message: {
          en: `${called.en} is an anchor's, and no anchor is credited.`,
          ko: `${called.ko}: 앵커가 말하는데 앵커 크레딧이 없습니다.`,
        },
      }
    : {
        field: 'credits',
        path: `${path}.name`,
        message: {
          en: `${called.en} is spoken by ${name}, who is not credited as anchor.`,
          ko: `${called.ko}: 말하는 앵커는 "${name}"인데, 앵커 크레딧에 없습니다.`,
        },
        fix: creditOf('anchor', name),
      };
