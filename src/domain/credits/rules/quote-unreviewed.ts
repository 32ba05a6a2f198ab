import { placedQuotes } from '../placed-parts';
import type { Rule } from '../rule';
import { NOT_APPLICABLE, outcomeOf } from '../rule-outcome';

export const quoteUnreviewed: Rule = {
  code: 'quote-unreviewed',
  law: 'No quote still needs review.',
  check: (article) => {
    const quotes = placedQuotes(article);
    return quotes.length === 0
      ? NOT_APPLICABLE
      : outcomeOf(
          quotes
            .filter(({ quote }) => quote.status === 'needs-review')
            .map(({ path, called, quote: { speaker } }) => {
              const who = speaker.name === null ? '' : ` (${speaker.name})`;
              return {
                field: 'segments',
                path: `${path}.status`,
                message: {
                  en: `${called.en}${who} needs review. Decide where it ends, and mark it clean.`,
                  ko: `${called.ko}${who}: 검토가 필요합니다. 어디서 끝나는지 정하고 확인됨으로 바꾸세요.`,
                },
              };
            }),
        );
  },
};
