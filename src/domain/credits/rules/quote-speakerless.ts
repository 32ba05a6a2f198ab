import { isBlank } from '../is-blank';
import { placedQuotes } from '../placed-parts';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';

export const quoteSpeakerless: Rule = {
  code: 'quote-speakerless',
  law: 'A quote has a speaker or is marked anonymous.',
  check: (article) => {
    const quotes = placedQuotes(article);
    return quotes.length === 0
      ? NOT_APPLICABLE
      : outcomeOf(
          quotes
            .filter(({ quote }) => isBlank(quote.speaker.name) && !quote.anonymous)
            .map(({ path, called }) => ({
              field: 'segments',
              path: `${path}.speaker`,
              message: {
                en: `${called.en} has no speaker. Name who speaks, or mark the quote anonymous.`,
                ko: `${called.ko}: 발언자가 없습니다. 누구의 말인지 적거나 익명으로 표시하세요.`,
              },
            })),
        );
  },
};
