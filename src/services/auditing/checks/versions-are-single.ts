import { aboutArticle } from '../about-article';
import type { AuditedArticle } from '../audited-article';
import type { AuditFinding } from '../audit-finding';

/** An article is one draft, and one published row at the most. */
export const versionsAreSingle = (article: AuditedArticle): AuditFinding[] => {
  const { drafts, published } = article;
  return [
    ...aboutArticle(
      article,
      'published-twice',
      (drafts > 1 || published.length > 1) &&
        `It has ${drafts} drafts and is published ${published.length} times.`,
    ),
    ...aboutArticle(
      article,
      'published-draftless',
      drafts === 0 && published.length > 0 && 'It is published and has no draft.',
    ),
  ];
};
