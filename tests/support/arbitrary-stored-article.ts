import fc from 'fast-check';
import { writeBody } from '../../src/domain/article/segment-body';
import type {
  Correction,
  Credit,
  PersonReference,
  StoredArticle,
  StoredQuote,
  StoredSegment,
  TipLine,
} from '../../src/domain/article/stored-article';
import {
  ARTICLE_FORMATS,
  CORRECTION_KINDS,
  CORRECTION_TARGETS,
  CREDIT_EVIDENCES,
  CREDIT_KINDS,
  CREDIT_ROLES,
  QUOTE_STATUSES,
  SEGMENT_ROLES,
  TIP_CHANNELS,
} from '../../src/domain/article/vocabulary';
import { instant, optional, paragraph, text } from './arbitrary-article';

/**
 * Any article that may be stored, without ids and without a slug, its parts numbered 1 … n.
 * @param people whom its quotes and credits may be linked to
 */
export const arbitraryStoredArticle = (
  people: readonly PersonReference[],
): fc.Arbitrary<StoredArticle> => {
  const person = fc.option(fc.constantFrom(...people));

  const quote: fc.Arbitrary<StoredQuote> = fc.record({
    documentId: fc.constant(null),
    order: fc.constant(0),
    text: words,
    speaker: fc.record({ name: optional, affiliation: optional, person }),
    attribution: optional,
    anonymous: fc.boolean(),
    originalText: fc.option(words),
    originalLanguage: fc.option(fc.constantFrom('ko', 'en-GB', '')),
    status: fc.constantFrom(...QUOTE_STATUSES),
  });

  const segment: fc.Arbitrary<StoredSegment> = fc
    .record({
      documentId: fc.constant(null),
      order: fc.constant(0),
      role: fc.constantFrom(...SEGMENT_ROLES),
      label: optional,
      name: optional,
      toss: fc.option(words),
      signOff: fc.option(words),
      startMs: milliseconds,
      endMs: milliseconds,
      quotes: fc.array(quote, { maxLength: 3 }).map(numbered),
    })
    .chain((part) => bodyFor(part.quotes).map((body) => ({ ...part, body })));

  const credit: fc.Arbitrary<Credit> = fc.record({
    documentId: fc.constant(null),
    order: fc.constant(0),
    role: fc.constantFrom(...CREDIT_ROLES),
    roleLabel: optional,
    name: text,
    kind: fc.constantFrom(...CREDIT_KINDS),
    person,
    evidence: fc.constantFrom(...CREDIT_EVIDENCES),
    evidenceText: optional,
  });

  return fc.record({
    documentId: fc.constant(null),
    slug: fc.constant(null),
    headline: text,
    section: optional,
    language: fc.constantFrom('ko', 'en', 'en-GB', 'zh-Hant-TW'),
    format: fc.constantFrom(...ARTICLE_FORMATS),
    summary: fc.option(words),
    airedAt: fc.option(localInstant),
    airedOn: fc.option(instant.map((at) => at.slice(0, 10))),
    firstPublishedAt: fc.option(instant),
    embargoUntil: fc.option(localInstant),
    publishAt: fc.option(localInstant),
    unpublishAt: fc.option(localInstant),
    segments: fc.array(segment, { maxLength: 4 }).map(numbered),
    credits: fc.array(credit, { maxLength: 4 }).map(numbered),
    tipLines: fc.array(tipLine, { maxLength: 3 }),
    tipSlogan: optional,
    corrections: fc.array(correction, { maxLength: 3 }),
  });
};

/** What several paragraphs may hold: blank lines, spaces at the ends, other line ends, Hangul in either form, joined emoji. */
const words = fc.oneof(
  text,
  fc.array(paragraph, { minLength: 2, maxLength: 3 }).map((paragraphs) => paragraphs.join('\n\n')),
  fc.constantFrom(
    ' \t 왜? \r\n\n\n',
    '기자'.normalize('NFD'),
    '👩🏽‍🚒 🇰🇷',
    '긴 글이다. '.repeat(4_000),
    '\\\\{{quote:1}}',
    "'; -- \\0 ${x} %s ?",
  ),
);

const milliseconds = fc.option(fc.nat(2_147_483_647));

/** An instant as pages print it, with the offset of Korea, or in UTC. */
const localInstant = fc.oneof(
  instant,
  instant.map((at) => at.replace('Z', '+09:00')),
);

/** Paragraphs with each quote at a place of its own among them, or anything at all. */
const bodyFor = (quotes: readonly StoredQuote[]): fc.Arbitrary<string> => {
  const narration = fc.array(
    paragraph.map((spoken) => ({ kind: 'narration' as const, text: spoken })),
    { maxLength: 3 },
  );
  const places = quotes.map(({ order }) => ({ kind: 'quote-place' as const, order }));
  const placed = narration
    .chain((spoken) => {
      const parts = [...spoken, ...places];
      return fc.shuffledSubarray(parts, { minLength: parts.length });
    })
    .map(writeBody);
  return fc.oneof({ arbitrary: placed, weight: 3 }, { arbitrary: words, weight: 1 });
};

const tipLine: fc.Arbitrary<TipLine> = fc.record({
  documentId: fc.constant(null),
  channel: fc.constantFrom(...TIP_CHANNELS),
  label: text.filter((label) => label.trim() !== ''),
  value: fc.constantFrom('02-000-0000', '#1234', 'tips@newsroom.example', '제보 🙂', 'a\\b'),
  url: optional,
});

const correction: fc.Arbitrary<Correction> = fc.record({
  kind: fc.constantFrom(...CORRECTION_KINDS),
  text: words,
  date: localInstant,
  target: fc.option(
    fc.record({
      type: fc.constantFrom(...CORRECTION_TARGETS),
      documentId: fc.stringMatching(/^[a-z0-9]{24}$/u),
    }),
  ),
});

const numbered = <Part>(parts: readonly Part[]): Part[] =>
  parts.map((part, index) => ({ ...part, order: index + 1 }));
