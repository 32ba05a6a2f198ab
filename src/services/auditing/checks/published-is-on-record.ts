import { isDeepStrictEqual } from 'node:util';
import { assembleArticle } from '../../../domain/article/assemble-article';
import type { AssembledArticle } from '../../../domain/article/assembled-article';
import type { StoredArticle } from '../../../domain/article/stored-article';
import { aboutArticle } from '../about-article';
import type { AuditedArticle, AuditedEdition } from '../audited-article';
import type { AuditFinding } from '../audit-finding';

/** What is published is what the current edition holds; what is not published has no current edition. */
export const publishedIsOnRecord = (article: AuditedArticle): AuditFinding[] => {
  const [published] = article.published;
  const edition = article.editions.findLast(({ currentFor }) => currentFor !== null);
  if (published === undefined) {
    return aboutArticle(
      article,
      'edition-stale',
      edition !== undefined && `Edition ${edition.number} is current, and nothing is published.`,
    );
  }
  if (edition === undefined) {
    return aboutArticle(article, 'edition-missing', 'It is published, and no edition is current.');
  }
  return aboutArticle(
    article,
    'edition-different',
    !isSame(published, edition) && `What is published is not what edition ${edition.number} holds.`,
  );
};

const isSame = (published: StoredArticle, { number, content }: AuditedEdition): boolean =>
  isDeepStrictEqual(
    withoutShared(assembleArticle(published, { number, publishedAt: content.publishedAt ?? '' })),
    withoutShared(content),
  );

/** Tip lines and people are shared: they change, and people are merged, without an edition. That somebody is linked stays. */
const withoutShared = (article: AssembledArticle): unknown =>
  JSON.parse(
    JSON.stringify({ ...article, tipLines: [], tipSlogan: null }, (key, value: unknown) =>
      key === 'person' && value !== null ? 'linked' : value,
    ),
  );
