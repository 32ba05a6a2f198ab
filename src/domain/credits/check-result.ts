import type { Severity } from '../diagnostics/diagnostic';

/** The top-level fields of Article under which a refused publish names its reasons. */
export type ArticleField =
  | 'headline'
  | 'slug'
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
  /** A sentence for people that names what is wrong and, where it can, what to do. */
  readonly message: string;
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
  readonly message: string | null;
}
