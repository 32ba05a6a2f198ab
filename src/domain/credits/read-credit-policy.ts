import { ARTICLE_FORMATS, CREDIT_ROLES } from '../article/vocabulary';
import { SEVERITIES } from '../diagnostics/diagnostic';
import { DEFAULT_CREDIT_POLICY, type CreditPolicy } from './credit-policy';
import { DEFAULT_SEVERITIES } from './severities';

/**
 * Reads the credit policy from a newsroom's settings, which are free JSON.
 * @param settings `requiredRoles`: role names by format; `severities`: severities by rule code; `defaultLanguage`: BCP 47, whose
 * usual country is the newsroom's; each null when not set
 * @returns what the settings say where they can be read, the defaults where a setting is missing or cannot be read
 */
export const readCreditPolicy = (settings: {
  readonly requiredRoles?: unknown;
  readonly severities?: unknown;
  readonly defaultLanguage?: unknown;
}): CreditPolicy => ({
  requiredRoles: isRecord(settings.requiredRoles)
    ? readRequiredRoles(settings.requiredRoles)
    : DEFAULT_CREDIT_POLICY.requiredRoles,
  severities: isRecord(settings.severities) ? readSeverities(settings.severities) : {},
  country:
    typeof settings.defaultLanguage === 'string'
      ? countryOf(settings.defaultLanguage)
      : DEFAULT_CREDIT_POLICY.country,
});

/** Where a language is mostly spoken: `ko` → `KR`, `en-GB` → `GB`. */
const countryOf = (language: string): string => {
  try {
    return new Intl.Locale(language).maximize().region ?? DEFAULT_CREDIT_POLICY.country;
  } catch {
    return DEFAULT_CREDIT_POLICY.country;
  }
};

const readRequiredRoles = (roles: Record<string, unknown>): CreditPolicy['requiredRoles'] =>
  Object.fromEntries(
    ARTICLE_FORMATS.flatMap((format) => {
      const required = roles[format];
      return Array.isArray(required)
        ? [[format, CREDIT_ROLES.filter((role) => required.includes(role))]]
        : [];
    }),
  );

const readSeverities = (severities: Record<string, unknown>): CreditPolicy['severities'] =>
  Object.fromEntries(
    Object.keys(DEFAULT_SEVERITIES).flatMap((code) => {
      const severity = SEVERITIES.find((known) => known === severities[code]);
      return severity ? [[code, severity]] : [];
    }),
  );

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
