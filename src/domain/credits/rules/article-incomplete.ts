import type { StoredArticle } from '../../article/stored-article';
import type { Message } from '../../diagnostics/message';
import type { ArticleField, Finding } from '../check-result';
import { isBlank } from '../is-blank';
import type { Rule } from '../rule';
import { outcomeOf } from '../rule-outcome';

/** What an article must say of itself: the field, its words in a message (in Korean with its particle), and what fills it. */
const REQUIRED: readonly {
  readonly field: ArticleField;
  readonly called: Message;
  readonly isMissing: (article: StoredArticle) => boolean;
}[] = [
  {
    field: 'headline',
    called: { en: 'headline', ko: '제목이' },
    isMissing: ({ headline }) => isBlank(headline),
  },
  {
    field: 'slug',
    called: { en: 'slug', ko: '주소(슬러그)가' },
    // Dots alone are no address: browsers read them as a way up.
    isMissing: ({ slug }) => isBlank(slug) || /^\.{1,2}$/u.test(slug ?? ''),
  },
  {
    field: 'language',
    called: { en: 'language', ko: '언어가' },
    isMissing: ({ language }) => isBlank(language),
  },
  {
    field: 'airedAt',
    called: { en: 'time or day of airing', ko: '방송 시각이나 방송일이' },
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
        message: {
          en: `The article has no ${called.en}.`,
          ko: `기사에 ${called.ko} 없습니다.`,
        },
      })),
    ),
};
