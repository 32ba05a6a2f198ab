import type { Diagnostic } from '../../../../../domain/diagnostics/diagnostic';
import { isWordKey, type Words } from '../use-words';

/** What a diagnostic is about, in the panel's language; null for a code that there are no words for yet. */
export const diagnosticTitle = ({ code }: Diagnostic, words: Words): string | null => {
  const key = `diagnostic.${code}`;
  return isWordKey(key) ? words(key) : null;
};
