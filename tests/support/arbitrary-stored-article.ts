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
import { anyParagraphs, anyWords, optionalWords, paragraph } from './arbitrary-words';

/** What an arbitrary article is made with. */
export interface ArticleParts {
  /** Whom its quotes and credits may be linked to. */
  readonly people: readonly PersonReference[];
  /** The ids of its rows; one that is not stored has none. */
  readonly documentId?: fc.Arbitrary<string | null>;
}

/** ISO 8601 instant in UTC. */
export const instant = fc
  .date({ noInvalidDate: true, min: new Date('1950-01-01'), max: new Date('2099-12-31') })
  .map((date) => date.toISOString());

/** Any article that may be stored, its parts numbered 1 … n. */
export const arbitraryStoredArticle = ({
  people,
  documentId = fc.constant(null),
}: ArticleParts): fc.Arbitrary<StoredArticle> => {
  const person = people.length === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...people));

  const quote: fc.Arbitrary<StoredQuote> = fc.record({
    documentId,
    order: fc.constant(0),
    text: anyParagraphs,
    speaker: fc.record({ name: optionalWords, affiliation: optionalWords, person }),
    attribution: optionalWords,
    anonymous: fc.boolean(),
    originalText: fc.option(anyParagraphs),
    originalLanguage: fc.option(fc.constantFrom('ko', 'en-GB', '')),
    status: fc.constantFrom(...QUOTE_STATUSES),
  });

  const segment: fc.Arbitrary<StoredSegment> = fc
    .record({
      documentId,
      order: fc.constant(0),
      role: fc.constantFrom(...SEGMENT_ROLES),
      label: optionalWords,
      name: optionalWords,
      toss: fc.option(anyParagraphs),
      signOff: fc.option(anyParagraphs),
      startMs: milliseconds,
      endMs: milliseconds,
      quotes: fc.array(quote, { maxLength: 3 }).map(numbered),
    })
    .chain((part) => bodyFor(part.quotes).map((body) => ({ ...part, body })));

  const credit: fc.Arbitrary<Credit> = fc.record({
    documentId,
    order: fc.constant(0),
    role: fc.constantFrom(...CREDIT_ROLES),
    roleLabel: optionalWords,
    name: anyWords,
    kind: fc.constantFrom(...CREDIT_KINDS),
    person,
    evidence: fc.constantFrom(...CREDIT_EVIDENCES),
    evidenceText: optionalWords,
  });

  return fc.record({
    documentId,
    slug: documentId,
    headline: anyWords,
    section: optionalWords,
    language: fc.constantFrom('ko', 'en', 'en-GB', 'zh-Hant-TW'),
    format: fc.constantFrom(...ARTICLE_FORMATS),
    summary: fc.option(anyParagraphs),
    airedAt: fc.option(localInstant),
    airedOn: fc.option(instant.map((at) => at.slice(0, 10))),
    firstPublishedAt: fc.option(instant),
    embargoUntil: fc.option(localInstant),
    publishAt: fc.option(localInstant),
    unpublishAt: fc.option(localInstant),
    segments: fc.array(segment, { maxLength: 4 }).map(numbered),
    credits: fc.array(credit, { maxLength: 4 }).map(numbered),
    tipLines: fc.array(tipLineWith(documentId), { maxLength: 3 }),
    tipSlogan: optionalWords,
    corrections: fc.array(correction, { maxLength: 3 }),
  });
};

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
  return fc.oneof({ arbitrary: placed, weight: 3 }, { arbitrary: anyParagraphs, weight: 1 });
};

const tipLineWith = (documentId: fc.Arbitrary<string | null>): fc.Arbitrary<TipLine> =>
  fc.record({
    documentId,
    channel: fc.constantFrom(...TIP_CHANNELS),
    label: anyWords.filter((label) => label.trim() !== ''),
    value: fc.constantFrom('02-000-0000', '#1234', 'tips@newsroom.example', '제보 🙂', 'a\\b'),
    url: optionalWords,
  });

const correction: fc.Arbitrary<Correction> = fc.record({
  kind: fc.constantFrom(...CORRECTION_KINDS),
  text: anyParagraphs,
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
