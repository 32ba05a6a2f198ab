import { isDeepStrictEqual } from 'node:util';
import { assembleArticle } from '../../../domain/article/assemble-article';
import type { AssembledArticle } from '../../../domain/article/assembled-article';
import type { StoredArticle } from '../../../domain/article/stored-article';
import type { FormerPeople } from '../../people/load-former-people';
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
    !isSame(published, edition, article.formerPeople) &&
      `What is published is not what edition ${edition.number} holds.`,
  );
};

const isSame = (
  published: StoredArticle,
  { number, content }: AuditedEdition,
  formerPeople: FormerPeople,
): boolean =>
  isDeepStrictEqual(
    withoutShared(
      assembleArticle(published, { number, publishedAt: content.publishedAt ?? '' }),
      formerPeople,
    ),
    withoutShared(content, formerPeople),
  );

/**
 * Tip lines, the names under which people are known, and who turned out to be the same person, are shared: they change without an
 * edition.
 */
const withoutShared = (article: AssembledArticle, formerPeople: FormerPeople): unknown =>
  JSON.parse(
    JSON.stringify({ ...article, tipLines: [], tipSlogan: null }, (key, value: unknown) =>
      key === 'person' && value !== null
        ? presentId((value as { documentId: string }).documentId, formerPeople)
        : value,
    ),
  );

const presentId = (documentId: string, formerPeople: FormerPeople): string =>
  formerPeople.get(documentId) ?? documentId;
