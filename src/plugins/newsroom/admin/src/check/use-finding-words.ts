import type { CheckResult } from '../../../../../domain/credits/check-result';
import { useMessageWords } from '../use-message-words';

/** The sentence of a finding in the panel's language; empty when there is none. */
export const useFindingWords = (): ((finding: CheckResult) => string) => {
  const messageWords = useMessageWords();
  return ({ message, messages }) => (messages ? messageWords(messages) : (message ?? ''));
};
