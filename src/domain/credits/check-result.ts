import type { Severity } from '../diagnostics/diagnostic';
import type { Message } from '../diagnostics/message';
import type { Fix } from './fixes/fix';

/** The top-level fields of Article under which a refused publish names its reasons. */
export type ArticleField =
  | 'headline'
  | 'slug'
  | 'summary'
  | 'language'
  | 'airedAt'
  | 'segments'
  | 'credits'
  | 'tipLines'
  | 'corrections';

/** What a rule answers: each fault with its place, or that the law holds, or that the article gives it nothing to judge. */
export type RuleOutcome =
  | { readonly kind: 'pass' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'fail'; readonly findings: readonly Finding[] };

/** One fault found by a rule. */
export interface Finding {
  /** The top-level field it belongs to. */
  readonly field: ArticleField;
  /** Field path in the stored article, such as `segments[1].quotes[0].speaker`. */
  readonly path: string;
  readonly message: Message;
  /** What an editor may accept; none where only a person can know what is right. */
  readonly fix?: Fix | null;
}

/** One line of a check's answer: a rule that passed or did not apply, or one fault of a rule that failed. */
export interface CheckResult {
  readonly code: string;
  readonly law: string;
  readonly outcome: 'pass' | 'fail' | 'not-applicable';
  readonly severity: Severity;
  /** Null unless the rule failed. */
  readonly field: ArticleField | null;
  readonly path: string | null;
  /** In English; `messages` has it in every language. */
  readonly message: string | null;
  readonly messages: Message | null;
  /** An exact change that takes this fault away; null where there is none. */
  readonly fix: Fix | null;
}
