import { useDeferredValue, useMemo } from 'react';
import { readTranscript } from '../../../../../domain/transcript/read-transcript';
import type { Reading } from '../../../../../domain/transcript/reading';

/** What the reader makes of a text, by the server's own code. Follows the typing when the browser has time; never holds it up. */
export const useReading = (text: string): Reading => {
  const settled = useDeferredValue(text);
  return useMemo(() => {
    const reading = readTranscript(settled);
    // Nobody has to be told that an empty page has no headline.
    return settled.trim() === '' ? { ...reading, diagnostics: [] } : reading;
  }, [settled]);
};
