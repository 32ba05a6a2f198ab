import fc from 'fast-check';
import type {
  AssembledArticle,
  QuoteItem,
  SegmentItem,
} from '../../src/domain/article/assembled-article';
import type { PersonReference, TipLine } from '../../src/domain/article/stored-article';
import {
  ARTICLE_FORMATS,
  CORRECTION_KINDS,
  CORRECTION_TARGETS,
  CREDIT_EVIDENCES,
  CREDIT_KINDS,
  CREDIT_ROLES,
  SEGMENT_ROLES,
  TIP_CHANNELS,
} from '../../src/domain/article/vocabulary';
import { spokenSeconds } from '../../src/domain/article/spoken-seconds';

/** Words as they stand in any field: Unicode, and what looks like markers, credits and places of quotes. */
export const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('[Anchor]', '{{quote:1}}', '\\{{quote:2}}', 'Video editing: Na Ha-neul', '왜?'),
);
export const optional = fc.option(text);

/** One paragraph: some lines, none of them blank. */
export const paragraph = fc
  .array(
    text.filter((line) => line.trim() !== '' && !line.includes('\n')),
    { minLength: 1, maxLength: 2 },
  )
  .map((lines) => lines.join('\n'));

/** ISO 8601 instant in UTC. */
export const instant = fc
  .date({ noInvalidDate: true, min: new Date('1950-01-01'), max: new Date('2099-12-31') })
  .map((date) => date.toISOString());

const person = fc.option(fc.record<PersonReference>({ documentId: text, name: text }));

const quote: fc.Arbitrary<Omit<QuoteItem, 'order'>> = fc.record({
  kind: fc.constant('quote' as const),
  documentId: optional,
  text,
  speaker: fc.record({ name: optional, affiliation: optional, person }),
  attribution: optional,
  anonymous: fc.boolean(),
  originalText: optional,
  originalLanguage: optional,
});

const narration = paragraph.map((words) => ({ kind: 'narration' as const, text: words }));

/** Narration and quotes in any order, the quotes numbered in any order, then what closes the segment. */
const items: fc.Arbitrary<SegmentItem[]> = fc
  .record({
    spoken: fc.array(fc.oneof(narration, quote), { maxLength: 6 }),
    numbering: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
    toss: optional,
    signOff: optional,
  })
  .map(({ spoken, numbering, toss, signOff }) => {
    const ranks = spoken
      .filter((item) => item.kind === 'quote')
      .map((_, index) => ({ index, rank: numbering[index] ?? 0 }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ index }) => index + 1);
    return [
      ...spoken.map((item) =>
        item.kind === 'quote' ? { ...item, order: ranks.pop() ?? 0 } : item,
      ),
      ...(toss === null ? [] : [{ kind: 'toss' as const, text: toss }]),
      ...(signOff === null ? [] : [{ kind: 'sign-off' as const, text: signOff }]),
    ];
  });

const segment = fc.record({
  documentId: optional,
  role: fc.constantFrom(...SEGMENT_ROLES),
  label: optional,
  name: optional,
  items,
});

const credit = fc.record({
  documentId: optional,
  role: fc.constantFrom(...CREDIT_ROLES),
  roleLabel: optional,
  name: text,
  kind: fc.constantFrom(...CREDIT_KINDS),
  person,
  evidence: fc.constantFrom(...CREDIT_EVIDENCES),
});

const tipLine = fc.record<TipLine>({
  documentId: optional,
  channel: fc.constantFrom(...TIP_CHANNELS),
  label: text,
  value: text,
  url: optional,
});

const correction = fc.record({
  kind: fc.constantFrom(...CORRECTION_KINDS),
  text,
  date: instant,
  target: fc.option(fc.record({ type: fc.constantFrom(...CORRECTION_TARGETS), documentId: text })),
});

/** Any well-formed assembled article: parts numbered 1 … n, derived fields as assembling derives them. */
export const arbitraryArticle: fc.Arbitrary<AssembledArticle> = fc
  .record({
    documentId: optional,
    slug: optional,
    headline: text,
    section: optional,
    language: fc.constantFrom('ko', 'en', 'en-GB', 'fr', ''),
    format: fc.constantFrom(...ARTICLE_FORMATS),
    summary: optional,
    airedAt: fc.option(instant),
    airedOn: fc.option(instant.map((at) => at.slice(0, 10))),
    firstPublishedAt: fc.option(instant),
    stamp: fc.option(fc.record({ edition: fc.integer({ min: 1 }), publishedAt: instant })),
    segments: fc.array(segment, { maxLength: 3 }),
    credits: fc.array(credit, { maxLength: 3 }),
    tipLines: fc.array(tipLine, { maxLength: 3 }),
    tipSlogan: optional,
    corrections: fc.array(correction, { maxLength: 2 }),
  })
  .map(({ stamp, ...article }) => {
    const segments = article.segments.map((part, index) => ({
      ...part,
      order: index + 1,
      seconds: spokenSeconds(
        part.items.map((item) => item.text),
        article.language,
      ),
    }));
    const reporters = article.credits.filter(({ role }) => role === 'reporter');
    return {
      ...article,
      publishedAt: stamp?.publishedAt ?? null,
      edition: stamp?.edition ?? null,
      segments,
      byline: reporters.map(({ name }) => name).join(', ') || null,
      credits: article.credits.map((part, index) => ({ ...part, order: index + 1 })),
      seconds: segments.reduce((sum, { seconds }) => sum + seconds, 0),
    };
  });
