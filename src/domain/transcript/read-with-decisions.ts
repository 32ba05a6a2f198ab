import { applyEdits } from '../diagnostics/apply-edits';
import type { TextEdit } from '../diagnostics/diagnostic';
import type { StoredQuote } from '../article/stored-article';
import type { Reading } from './reading';
import { readTranscript } from './read-transcript';

/**
 * Reads a page with accepted edits made; what is kept as printed keeps the characters of the page as it was: a head that an editor
 * divided is still attributed in the words that the page prints.
 */
export const readWithDecisions = (text: string, edits: readonly TextEdit[]): Reading => {
  const repaired = readTranscript(applyEdits(text, edits));
  const printed = printedHeads(readTranscript(text));
  const segments = repaired.article.segments.map((segment) => ({
    ...segment,
    quotes: segment.quotes.map((quote) => ({
      ...quote,
      attribution: headAsPrinted(quote, printed),
    })),
  }));
  return { ...repaired, article: { ...repaired.article, segments } };
};

const quotesOf = ({ article }: Reading): StoredQuote[] =>
  article.segments.flatMap(({ quotes }) => [...quotes]);

/** The heads of a page by their letters, whatever divides them; several heads with the same letters in their order. */
const printedHeads = (original: Reading): Map<string, string[]> => {
  const heads = new Map<string, string[]>();
  for (const { attribution } of quotesOf(original)) {
    if (attribution !== null) {
      const key = lettersOf(attribution);
      heads.set(key, [...(heads.get(key) ?? []), attribution]);
    }
  }
  return heads;
};

/** Edits divide heads, and do not respell them: the letters tell which head it was. */
const headAsPrinted = (
  { attribution }: StoredQuote,
  printed: Map<string, string[]>,
): string | null =>
  attribution === null ? null : (printed.get(lettersOf(attribution))?.shift() ?? attribution);

const lettersOf = (head: string): string => head.replace(/[^\p{L}\p{N}]/gu, '');
