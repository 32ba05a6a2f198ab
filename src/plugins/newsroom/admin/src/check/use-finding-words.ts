import { useIntl } from 'react-intl';
import type { CheckResult } from '../../../../../domain/credits/check-result';
import { messageLanguage } from '../../../../../domain/diagnostics/message';

/** The sentence of a finding in the panel's language; empty when there is none. */
export const useFindingWords = (): ((finding: CheckResult) => string) => {
  const { locale } = useIntl();
  return ({ message, messages }) => messages?.[messageLanguage(locale)] ?? message ?? '';
};
