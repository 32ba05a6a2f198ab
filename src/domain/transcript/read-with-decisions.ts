import { applyEdits } from '../diagnostics/apply-edits';
import type { TextEdit } from '../diagnostics/diagnostic';
import type { Reading } from './reading';
import { readTranscript } from './read-transcript';

/** Reads a page with accepted edits made; what is kept as printed keeps the characters of the page as it was. */
export const readWithDecisions = (text: string, edits: readonly TextEdit[]): Reading => {
  const original = readTranscript(text);
  const repaired = readTranscript(applyEdits(text, edits));
  const segments = repaired.article.segments.map((segment, index) => ({
    ...segment,
    quotes: segment.quotes.map((quote, place) => {
      const printed = original.article.segments[index]?.quotes[place];
      return { ...quote, attribution: printed ? printed.attribution : quote.attribution };
    }),
  }));
  return { ...repaired, article: { ...repaired.article, segments } };
};
