import { compareNames } from '../../names/compare-names';
import { isGenericSpeaker } from '../../names/generic-speakers';
import type { Finding } from '../check-result';
import { isBlank } from '../is-blank';
import { placedQuotes, type PlacedQuote } from '../placed-parts';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';

export const quoteUnaffiliated: Rule = {
  code: 'quote-unaffiliated',
  law: 'A named speaker has an affiliation; "a resident" or "a witness" is no name.',
  check: (article) => {
    const named = placedQuotes(article).filter(({ quote: { speaker, anonymous } }) => {
      return !anonymous && !isBlank(speaker.name) && !isGenericSpeaker(speaker.name ?? '');
    });
    return named.length === 0
      ? NOT_APPLICABLE
      : outcomeOf(
          named
            .filter(({ quote }) => isBlank(quote.speaker.affiliation))
            .map((placed) => unaffiliated(placed, named)),
        );
  },
};

const unaffiliated = (
  { quote: { speaker }, path, item, called }: PlacedQuote,
  named: readonly PlacedQuote[],
): Finding => {
  const name = speaker.name ?? '';
  // The second bite of a speaker often has the name alone.
  const elsewhere = named.find(
    ({ quote }) =>
      !isBlank(quote.speaker.affiliation) &&
      compareNames(quote.speaker.name ?? '', name) === 'same',
  )?.quote.speaker.affiliation;
  return {
    field: 'segments',
    path: `${path}.affiliation`,
    message: {
      en: `${called.en} (${name}) has no affiliation.${elsewhere ? ` Elsewhere it is "${elsewhere}".` : ' Say what the speaker is.'}`,
      ko: `${called.ko} (${name}): 소속이나 직함이 없습니다.${elsewhere ? ` 다른 인용에는 "${elsewhere}" 표기가 있습니다.` : ' 어떤 사람인지 적으세요.'}`,
    },
    fix: elsewhere
      ? { kind: 'set-field', path: `${item}.speaker.affiliation`, value: elsewhere }
      : null,
  };
};
