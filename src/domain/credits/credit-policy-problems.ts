import { ARTICLE_FORMATS, CREDIT_ROLES } from '../article/vocabulary';
import { SEVERITIES } from '../diagnostics/diagnostic';
import { DEFAULT_SEVERITIES } from './severities';

/** The newsroom's settings that make its credit policy. */
export type PolicyField = 'requiredRoles' | 'severities';

/** What is wrong with one of them. */
export interface PolicyProblem {
  readonly field: PolicyField;
  /** Names the entry and lists what would be right. */
  readonly message: string;
}

/**
 * What of a newsroom's settings the credit check could not read.
 * @param settings free JSON; a setting that is null or not there is not set
 */
export const creditPolicyProblems = (
  settings: Readonly<Partial<Record<PolicyField, unknown>>>,
): PolicyProblem[] => [
  ...entriesOf(settings, 'requiredRoles', 'roles by format').flatMap(([format, roles, problem]) =>
    problem ? [problem] : requiredRolesProblems(format, roles),
  ),
  ...entriesOf(settings, 'severities', 'severities by rule').flatMap(([code, severity, problem]) =>
    problem ? [problem] : severityProblems(code, severity),
  ),
];

type Entry = readonly [name: string, value: unknown, problem?: PolicyProblem];

const entriesOf = (
  settings: Readonly<Partial<Record<PolicyField, unknown>>>,
  field: PolicyField,
  expected: string,
): readonly Entry[] => {
  const value = settings[field] ?? {};
  return typeof value === 'object' && !Array.isArray(value)
    ? Object.entries(value)
    : [[field, value, { field, message: `${field}: expected an object, ${expected}.` }]];
};

const requiredRolesProblems = (format: string, roles: unknown): PolicyProblem[] => {
  const field = 'requiredRoles';
  if (!isOneOf(ARTICLE_FORMATS, format)) {
    return [unknown(field, format, 'format', format, ARTICLE_FORMATS)];
  }
  return Array.isArray(roles)
    ? roles
        .filter((role) => !isOneOf(CREDIT_ROLES, role))
        .map((role) => unknown(field, format, 'role', role, CREDIT_ROLES))
    : [{ field, message: `${field}.${format}: expected a list of roles.` }];
};

const severityProblems = (code: string, severity: unknown): PolicyProblem[] => {
  const field = 'severities';
  const codes = Object.keys(DEFAULT_SEVERITIES);
  return [
    ...(isOneOf(codes, code) ? [] : [unknown(field, code, 'rule', code, codes)]),
    ...(isOneOf(SEVERITIES, severity)
      ? []
      : [unknown(field, code, 'severity', severity, SEVERITIES)]),
  ];
};

const isOneOf = (known: readonly string[], value: unknown): boolean =>
  typeof value === 'string' && known.includes(value);

const unknown = (
  field: PolicyField,
  entry: string,
  what: string,
  value: unknown,
  known: readonly string[],
): PolicyProblem => ({
  field,
  message: `${field}.${entry}: there is no ${what} ${JSON.stringify(value)}; there are: ${known.join(', ')}.`,
});
