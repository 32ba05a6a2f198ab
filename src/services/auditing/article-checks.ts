import type { AuditedArticle } from './audited-article';
import type { AuditFinding } from './audit-finding';
import { editionsAreWhole } from './checks/editions-are-whole';
import { publishedIsOnRecord } from './checks/published-is-on-record';
import { versionsAreSingle } from './checks/versions-are-single';

/** What every article is looked at for, apart from the check that the gate makes. */
export const ARTICLE_CHECKS: readonly ((article: AuditedArticle) => AuditFinding[])[] = [
  versionsAreSingle,
  publishedIsOnRecord,
  editionsAreWhole,
];
