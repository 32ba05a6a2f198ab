import type { StoredArticle } from '../article/stored-article';
import type { CheckContext } from './check-context';
import type { RuleOutcome } from './check-result';
import type { CreditPolicy } from './credit-policy';

/** A law of the credit check. Its code is its file's name; its severity stands in severities.ts, not here. */
export interface Rule {
  readonly code: string;
  /** The law in one sentence. */
  readonly law: string;
  /** Judges an article; never throws. Few laws look at the policy, or at what is known beside the article. */
  readonly check: (
    article: StoredArticle,
    policy: CreditPolicy,
    context: CheckContext,
  ) => RuleOutcome;
}
