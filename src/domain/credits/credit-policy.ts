import type { Severity } from '../diagnostics/diagnostic';
import type { ArticleFormat, CreditRole } from '../article/vocabulary';

/** What a newsroom may set about its credit check. */
export interface CreditPolicy {
  /** The roles that a report of a format must credit. */
  readonly requiredRoles: Readonly<Partial<Record<ArticleFormat, readonly CreditRole[]>>>;
  /** Severities in place of the usual ones, by the rule's code. */
  readonly severities: Readonly<Partial<Record<string, Severity>>>;
  /** ISO 3166-1; whose telephone numbers are written without a country code. */
  readonly country: string;
}

/** The policy of a newsroom that has set nothing. */
export const DEFAULT_CREDIT_POLICY: CreditPolicy = {
  requiredRoles: { package: ['video-editor'] },
  severities: {},
  country: 'KR',
};
