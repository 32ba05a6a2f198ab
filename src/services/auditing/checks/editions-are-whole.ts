import { editionHash } from '../../publishing/edition-hash';
import type { AuditedArticle } from '../audited-article';
import type { AuditFinding } from '../audit-finding';
import { aboutArticle } from '../about-article';

/** The record of an article: numbered without gaps, unaltered, at most one current. */
export const editionsAreWhole = (article: AuditedArticle): AuditFinding[] => {
  const { editions } = article;
  const numbers = editions.map(({ number }) => number);
  const altered = editions.filter(({ content, etag }) => editionHash(content) !== etag);
  return [
    ...aboutArticle(
      article,
      'edition-number',
      numbers.some((number, index) => number !== index + 1) &&
        `Its editions are numbered ${numbers.join(', ')}.`,
    ),
    ...altered.flatMap(({ number }) =>
      aboutArticle(article, 'edition-altered', `Edition ${number} is not what its hash says.`),
    ),
    ...aboutArticle(article, 'edition-not-single', currentFault(article)),
  ];
};

const currentFault = ({ documentId, editions }: AuditedArticle): string | false => {
  const current = editions.filter((edition) => edition.currentFor ?? edition.currentSlug);
  const [edition] = current;
  if (current.length > 1) {
    return `Its editions ${current.map(({ number }) => number).join(' and ')} are current.`;
  }
  if (edition === undefined) {
    return false;
  }
  if (edition.currentFor !== documentId || edition.currentSlug !== edition.content.slug) {
    return `Edition ${edition.number} is the current one of another article or address.`;
  }
  if (edition.isWithdrawn) {
    return `Edition ${edition.number} is current and withdrawn.`;
  }
  return (
    edition !== editions.at(-1) && `Edition ${edition.number} is current and not the latest one.`
  );
};
