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
            .map(({ path, called, quote: { speaker } }) => ({
              field: 'segments',
              path: `${path}.status`,
              message: `${called}${speaker.name === null ? '' : ` (${speaker.name})`} needs review. Decide where it ends, and mark it clean.`,
            })),
        );
  },
};
