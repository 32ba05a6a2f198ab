import type { AuditCode, AuditFinding } from './audit-finding';
import type { AuditedArticle } from './audited-article';

/** The finding about an article that a message tells of; none when there is no message. */
export const aboutArticle = (
  { documentId }: AuditedArticle,
  code: AuditCode,
  message: string | false,
): AuditFinding[] => (message === false ? [] : [{ code, type: 'article', documentId, message }]);
