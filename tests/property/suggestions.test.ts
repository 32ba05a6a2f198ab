import { applyEdits } from '../../src/domain/diagnostics/apply-edits';
import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import type { ReaderCode } from '../../src/domain/diagnostics/diagnostic-codes';
import type { StoredArticle, StoredQuote } from '../../src/domain/article/stored-article';
import { readTranscript } from '../../src/domain/transcript/read-transcript';
import type { Reading } from '../../src/domain/transcript/reading';
import { mutatedFixture } from '../support/damaged-page';
import { goldenCases, goldenInput } from '../support/golden';

/** What a suggestion of a code may change; all else stays as it was read before. */
type Change = (article: StoredArticle) => unknown;

const withQuotes = (change: (quote: StoredQuote) => unknown) => (article: StoredArticle) => ({
  ...article,
  segments: article.segments.map((segment) => ({
    ...segment,
    quotes: segment.quotes.map(change),
  })),
});

const withoutSpaces = (text: string): string => text.replace(/\s+/gu, '');

const UNCHANGED: Partial<Record<ReaderCode, Change>> = {
  // The head is divided otherwise; its words and what is said stay.
  'quote-head-unsplit': withQuotes(({ attribution, ...quote }) => ({
    ...quote,
    speaker: null,
    head: withoutSpaces((attribution ?? '').replaceAll('/', '')),
  })),
  'quote-head-comma': withQuotes(({ attribution, ...quote }) => ({
    ...quote,
    head: withoutSpaces((attribution ?? '').replace(/[,/]/u, '')),
  })),
  // Paragraphs move between the quote and the narration after it.
  'quote-unclosed': (article) => ({
    ...article,
    segments: article.segments.map(({ body, quotes, ...segment }) => ({
      ...segment,
      words: withoutSpaces(
        body.replace(/\{\{quote:(\d+)\}\}/gu, (_, order) => quotes[Number(order) - 1]?.text ?? ''),
      ),
      speakers: quotes.map(({ speaker }) => speaker),
    })),
  }),
  // Words stay, breaks move.
  'line-broken': (article) => ({
    ...article,
    segments: article.segments.map(({ body, quotes, ...segment }) => ({
      ...segment,
      words: withoutSpaces(body),
      quotes: quotes.map((quote) => ({ ...quote, text: withoutSpaces(quote.text) })),
    })),
  }),
  // A character is written as what it means; a tag is gone.
  'markup-rest': (article) => ({
    segments: article.segments.map(({ role, label, name }) => ({ role, label, name })),
    credits: article.credits.filter(({ evidence }) => evidence === 'line'),
  }),
  'breaks-lost': (article) => article,
  'quote-bracket-lone': (article) => ({
    ...article,
    segments: article.segments.map(({ body, ...segment }) => ({
      ...segment,
      words: withoutSpaces(body.replaceAll(']', '')),
    })),
  }),
  'credit-line-broken': (article) => ({
    ...article,
    credits: article.credits.map(({ evidenceText, ...credit }) => ({
      ...credit,
      words: withoutSpaces(evidenceText ?? ''),
    })),
  }),
};

/** Codes whose suggestions only put breaks where the reading has them already. */
const LEAVES_ARTICLE: ReadonlySet<string> = new Set(['breaks-lost']);

/** Every suggestion of every golden page. */
const cases = goldenCases('transcript').flatMap((name) => {
  const text = goldenInput('transcript', name, 'page.txt');
  const before = readTranscript(text);
  return before.diagnostics.flatMap(({ code, line, suggestions = [] }) =>
    suggestions.map(
      (suggestion) =>
        [
          `${name}: ${code} in line ${line}: ${suggestion.label}`,
          { text, before, code, suggestion },
        ] as const,
    ),
  );
});

const countOf = ({ diagnostics }: Reading, code: string): number =>
  diagnostics.filter((diagnostic) => diagnostic.code === code).length;

describe('a suggestion that is accepted', () => {
  it.each(cases)('%s', (_, { text, before, code, suggestion }) => {
    const after = readTranscript(applyEdits(text, suggestion.edits));
    const unchanged = UNCHANGED[code as ReaderCode];
    expect(unchanged).toBeDefined();
    expect(unchanged?.(after.article)).toEqual(unchanged?.(before.article));
    expect(isDeepStrictEqual(after.article, before.article)).toBe(LEAVES_ARTICLE.has(code));
    expect(countOf(after, code)).toBe(countOf(before, code) - 1);
    expect(after.diagnostics.length).toBeLessThan(before.diagnostics.length);
  });

  it('gives a quote as many paragraphs as its label says', () => {
    const unclosed = cases.filter(([, { code }]) => code === 'quote-unclosed');
    expect(unclosed.length).toBeGreaterThan(2);
    for (const [, { text, before, suggestion }] of unclosed) {
      const after = readTranscript(applyEdits(text, suggestion.edits));
      const paragraphs = Number(/over (\d+)/u.exec(suggestion.label)?.[1] ?? 1);
      const changed = quotesOf(after).filter(
        (quote, index) => quotesOf(before)[index]?.status !== quote.status,
      );
      expect(
        changed.map(({ status, text: words }) => [status, words.split('\n\n').length]),
      ).toEqual([['clean', paragraphs]]);
    }
  });
});

describe('a suggestion on a damaged page', () => {
  it('answers the doubt that offers it', () => {
    fc.assert(
      fc.property(mutatedFixture(), (text) => {
        const before = readTranscript(text);
        for (const { code, suggestions = [] } of before.diagnostics) {
          for (const { edits } of suggestions) {
            const after = readTranscript(applyEdits(text, edits));
            expect(countOf(after, code)).toBe(countOf(before, code) - 1);
          }
        }
      }),
      // The same pages in every run: a mended word may well be a new doubt of its kind on one page in ten thousand.
      { numRuns: 500, seed: 20241229 },
    );
  });
});

const quotesOf = ({ article }: Reading): StoredQuote[] =>
  article.segments.flatMap(({ quotes }) => [...quotes]);
