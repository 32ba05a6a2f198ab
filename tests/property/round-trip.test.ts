import fc from 'fast-check';
import { assembleArticle } from '../../src/domain/article/assemble-article';
import { disassembleArticle } from '../../src/domain/article/disassemble-article';
import { parsedArticle, type ParsedArticle } from '../../src/domain/article/parsed-article';
import { writeBody, type BodyPart } from '../../src/domain/article/segment-body';
import type { StoredArticle, StoredSegment } from '../../src/domain/article/stored-article';
import { printTranscript } from '../../src/domain/render/print-transcript';
import { DEFAULT_RENDER_SETTINGS } from '../../src/domain/render/render-settings';
import { renderText } from '../../src/domain/render/render-text';
import { isSaidOutright } from '../../src/domain/transcript/forms/directive-form';
import { readTranscript } from '../../src/domain/transcript/read-transcript';
import { arbitraryArticle } from '../support/arbitrary-article';
import { arbitraryStoredArticle } from '../support/arbitrary-stored-article';
import { goldenCases, goldenInput } from '../support/golden';

/** A case is some twenty readings. A nightly run prints many more: READING_CASES=25000. */
const numRuns = Math.ceil(Number(process.env['READING_CASES'] ?? 1_000) / 5);

/** An article as a text can hold it: all of what `parse` prints, but for what render-text.ts names. */
const asText = (article: StoredArticle): ParsedArticle => {
  const parsed = parsedArticle({ ...article, segments: article.segments.map(renumbered) });
  return {
    ...parsed,
    airedAt: parsed.airedAt && inUtc(parsed.airedAt),
    segments: parsed.segments.map((segment, index) => ({ ...segment, order: index + 1 })),
    credits: parsed.credits.map((credit, index) => ({ ...credit, order: index + 1 })),
    corrections: parsed.corrections.map((correction) => ({
      ...correction,
      date: inUtc(correction.date),
      target: null,
    })),
  };
};

const inUtc = (instant: string): string => new Date(instant).toISOString();

/** Quotes numbered in the order in which they are heard; one whose place is missing is heard last. */
const renumbered = (segment: StoredSegment): StoredSegment => {
  const items = assembleArticle({ ...EMPTY, segments: [segment] }).segments[0]?.items ?? [];
  const heard = items.flatMap((item) => (item.kind === 'quote' ? [item.order] : []));
  const numberOf = (order: number): number => heard.indexOf(order) + 1;
  return {
    ...segment,
    body: writeBody(
      items.flatMap((item): BodyPart[] => {
        if (item.kind === 'narration') return [item];
        return item.kind === 'quote' ? [{ kind: 'quote-place', order: numberOf(item.order) }] : [];
      }),
    ),
    quotes: segment.quotes
      .map((quote) => ({ ...quote, order: numberOf(quote.order) }))
      .sort((a, b) => a.order - b.order),
  };
};

const EMPTY: StoredArticle = readTranscript('').article;

const readAgain = (text: string): ParsedArticle => asText(readTranscript(text).article);

describe('an article that is printed and read again', () => {
  it('is the same, whatever is stored, with what still needs review', () => {
    fc.assert(
      fc.property(arbitraryStoredArticle({ people: [] }), (article) => {
        expect(readAgain(printTranscript(parsedArticle(article)))).toEqual(asText(article));
      }),
      { numRuns },
    );
  });

  it('is the same as it was assembled', () => {
    fc.assert(
      fc.property(arbitraryArticle, (article) => {
        expect(readAgain(renderText(article))).toEqual(asText(disassembleArticle(article)));
      }),
      { numRuns: Math.ceil(numRuns / 5) },
    );
  });

  it('is the same with what UTF-8 cannot hold, and what is not seen', () => {
    const [loneHalf, unseen] = ['a\ud800b', '\u200b \r\n\u3000'];
    const article: StoredArticle = {
      ...EMPTY,
      headline: loneHalf,
      section: unseen,
      summary: unseen,
    };
    const sent = Buffer.from(printTranscript(parsedArticle(article)), 'utf8').toString('utf8');
    expect(readAgain(sent)).toEqual(asText(article));
  });

  it('is the same in the time of any newsroom', () => {
    fc.assert(
      fc.property(
        arbitraryStoredArticle({ people: [] }),
        fc.constantFrom('UTC', 'America/St_Johns', 'Asia/Kathmandu'),
        (article, timeZone) => {
          const text = printTranscript(parsedArticle(article), {
            ...DEFAULT_RENDER_SETTINGS,
            timeZone,
          });
          expect(readAgain(text)).toEqual(asText(article));
        },
      ),
      { numRuns: Math.ceil(numRuns / 10) },
    );
  });

  it.each(goldenCases('transcript'))('is the same when a page gave it: %s', (name) => {
    const { article } = readTranscript(goldenInput('transcript', name, 'page.txt'));
    expect(readAgain(printTranscript(parsedArticle(article)))).toEqual(asText(article));
  });
});

describe('the pages of broadcasters', () => {
  it('are printed again without directives, but for a few', () => {
    const outright = goldenCases('transcript').filter((name) => {
      const { article } = readTranscript(goldenInput('transcript', name, 'page.txt'));
      return printTranscript(parsedArticle(article)).split('\n').some(isSaidOutright);
    });
    expect(outright.length).toBeLessThan(goldenCases('transcript').length / 10);
  });
});
