import type { StoredArticle } from '../../article/stored-article';
import type { ArticleField, Finding } from '../check-result';
import { isBlank } from '../is-blank';
import type { Rule } from '../rule';
import { outcomeOf } from '../rule-outcome';

/** What an article must say of itself: the field, its words in a message, and what fills it. */
const REQUIRED: readonly {
  readonly field: ArticleField;
  readonly called: string;
  readonly isMissing: (article: StoredArticle) => boolean;
}[] = [
  { field: 'headline', called: 'headline', isMissing: ({ headline }) => isBlank(headline) },
  { field: 'slug', called: 'slug', isMissing: ({ slug }) => isBlank(slug) },
  { field: 'language', called: 'language', isMissing: ({ language }) => isBlank(language) },
  {
    field: 'airedAt',
    called: 'time or day of airing',
    // A page that gives only a day gets no invented hour: the day is enough.
    isMissing: ({ airedAt, airedOn }) => isBlank(airedAt) && isBlank(airedOn),
  },
];

export const articleIncomplete: Rule = {
  code: 'article-incomplete',
  law: 'An article has a headline, a slug, a language, and the time or at least the day of airing.',
  check: (article) =>
    outcomeOf(
      REQUIRED.filter(({ isMissing }) => isMissing(article)).map(({ field, called }): Finding => ({
        field,
        path: field,
        message: `The article has no ${called}.`,
      })),
    ),
};
