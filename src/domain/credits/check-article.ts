import type { StoredArticle } from '../article/stored-article';
import type { CheckResult } from './check-result';
import { DEFAULT_CREDIT_POLICY, type CreditPolicy } from './credit-policy';
import { CREDIT_RULES } from './credit-rules';
import type { Rule } from './rule';
import { severityOf } from './severities';

/**
 * The credit check: judges an article under every rule. Never throws.
 * @returns in the rules' order one result for a rule that holds or does not apply, and one for each fault of a rule that fails
 */
export const checkArticle = (
  article: StoredArticle,
  policy: CreditPolicy = DEFAULT_CREDIT_POLICY,
): CheckResult[] => CREDIT_RULES.flatMap((rule) => resultsOf(rule, article, policy));

const resultsOf = (rule: Rule, article: StoredArticle, policy: CreditPolicy): CheckResult[] => {
  const { code, law } = rule;
  const severity = severityOf(code, article.format, policy);
  const outcome = rule.check(article, policy);
  switch (outcome.kind) {
    case 'pass':
    case 'not-applicable':
      return [
        { code, law, outcome: outcome.kind, severity, field: null, path: null, message: null },
      ];
    case 'fail':
      return outcome.findings.map((finding) => ({
        code,
        law,
        outcome: 'fail',
        severity,
        ...finding,
      }));
  }
};
