import type { ArticleFormat } from '../article/vocabulary';
import type { Severity } from '../diagnostics/diagnostic';
import type { CreditPolicy } from './credit-policy';

/** How much a breach of each law weighs, unless the newsroom says otherwise. */
export const DEFAULT_SEVERITIES = {
  'article-incomplete': 'error',
  'segment-missing': 'error',
  'segment-order': 'error',
  'credit-missing': 'error',
  'reporter-uncredited': 'error',
  'sign-off-uncredited': 'error',
  'toss-uncredited': 'error',
  'anchor-uncredited': 'info',
  'credit-role-required': 'warning',
  'credit-nameless': 'error',
  'credit-unclean': 'warning',
  'credit-duplicate': 'error',
  'credit-spelling': 'warning',
  'credit-unlinked': 'info',
  'quote-speakerless': 'error',
  'quote-unaffiliated': 'warning',
  'quote-unreviewed': 'error',
  'quote-misplaced': 'error',
  'toss-missing': 'warning',
  'sign-off-missing': 'warning',
  'tip-line-missing': 'warning',
  'tip-line-malformed': 'warning',
  'name-style': 'info',
  'correction-missing': 'warning',
} as const satisfies Readonly<Record<string, Severity>>;

/** Where a format makes a breach weigh less: live, an anchor may turn to anybody. */
const SEVERITIES_BY_FORMAT: Readonly<
  Partial<Record<ArticleFormat, Readonly<Partial<Record<string, Severity>>>>>
> = {
  'two-way': { 'toss-uncredited': 'warning' },
};

const DEFAULTS: Readonly<Partial<Record<string, Severity>>> = DEFAULT_SEVERITIES;

/** The severity of a rule for an article of a format: the newsroom's own, else the format's, else the usual one. */
export const severityOf = (
  code: string,
  format: ArticleFormat,
  { severities }: CreditPolicy,
): Severity =>
  severities[code] ?? SEVERITIES_BY_FORMAT[format]?.[code] ?? DEFAULTS[code] ?? 'error';
