import type { StoredArticle } from '../article/stored-article';
import { NO_CONTEXT, type CheckContext } from './check-context';
import type { CheckResult, Finding, RuleOutcome } from './check-result';
import { DEFAULT_CREDIT_POLICY, type CreditPolicy } from './credit-policy';
import { CREDIT_RULES } from './credit-rules';
import { severityOf } from './severities';

/**
 * The credit check: judges an article under every rule. Never throws.
 * @param context what is known beside the article
 * @returns in the rules' order one result for a rule that holds or does not apply, and one for each fault of a rule that fails
 */
export const checkArticle = (
  article: StoredArticle,
  policy: CreditPolicy = DEFAULT_CREDIT_POLICY,
  context: CheckContext = NO_CONTEXT,
): CheckResult[] =>
  CREDIT_RULES.flatMap((rule) => {
    const { code, law } = rule;
    const judged = { code, law, severity: severityOf(code, article.format, policy) };
    return resultsOf(rule.check(article, policy, context), judged);
  });

type Judged = Pick<CheckResult, 'code' | 'law' | 'severity'>;

const resultsOf = (outcome: RuleOutcome, judged: Judged): CheckResult[] => {
  switch (outcome.kind) {
    case 'pass':
    case 'not-applicable':
      return [resultOf(judged, outcome.kind)];
    case 'fail':
      return outcome.findings.map((finding) => resultOf(judged, 'fail', finding));
  }
};

const resultOf = (
  { code, law, severity }: Judged,
  outcome: CheckResult['outcome'],
  finding?: Finding,
): CheckResult => ({
  code,
  law,
  outcome,
  severity,
  field: finding?.field ?? null,
  path: finding?.path ?? null,
  message: finding?.message.en ?? null,
  messages: finding?.message ?? null,
  fix: finding?.fix ?? null,
});
