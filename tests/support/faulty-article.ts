import fc from 'fast-check';
import { writeBody } from '../../src/domain/article/segment-body';
import type { Credit, StoredArticle, StoredSegment } from '../../src/domain/article/stored-article';
import { ARTICLE_FORMATS } from '../../src/domain/article/vocabulary';

/** Names as pages print them, well and badly. */
const NAMES = [
  'Min Seo-yun',
  'Min Seoyun',
  'Min Suh-yoon',
  '민서윤',
  '민서윤 기자',
  'Go Ma-eum',
  'By Go Ma-eum',
  'Go Ma-eum and Min Seo-yun',
  '민서윤·고마음',
  'Go Ma-eum (go@newsroom.example)',
  'Kim Jong Un',
  'Kim Jong-un',
  'Jean-Claude Orme',
  'Jean Claude Orme',
  'Reporter',
  '- ',
  '',
] as const;

const PARAGRAPHS = [
  'The ferry of Kim Jong Un has not sailed.',
  "Kim Jong-un's ferry: Kim Jong Un, Kim Jong-un and KIM JONG UN.",
  'Jean Claude Orme waits for Min Seo-yun.',
  'Reporter Min Seo-yun reports.',
  "I'm YTN's Go Ma-eum.",
  '배가 멈췄습니다.',
] as const;

const name = fc.constantFrom(...NAMES);
const maybeName = fc.option(name);

const segment = (role: StoredSegment['role']): fc.Arbitrary<StoredSegment> =>
  fc
    .record({
      name: maybeName,
      paragraphs: fc.array(fc.constantFrom(...PARAGRAPHS), { maxLength: 3 }),
      toss: fc.option(name.map((who) => `Reporter ${who} reports.`)),
      signOff: fc.option(name.map((who) => `I'm YTN's ${who}.`)),
      speakers: fc.array(
        fc.record({
          name: maybeName,
          affiliation: fc.constantFrom(null, '', 'Islander'),
          person: fc.constant(null),
        }),
        { maxLength: 3 },
      ),
    })
    .map(({ name: who, paragraphs, toss, signOff, speakers }) => ({
      documentId: null,
      order: 0,
      role,
      label: null,
      name: who,
      body: writeBody([
        ...speakers.map((_, index) => ({ kind: 'quote-place' as const, order: index + 1 })),
        ...paragraphs.map((text) => ({ kind: 'narration' as const, text })),
      ]),
      toss,
      signOff,
      startMs: null,
      endMs: null,
      quotes: speakers.map((speaker, index) => ({
        documentId: null,
        order: index + 1,
        text: paragraphs[index] ?? 'We were told nothing.',
        speaker,
        attribution: null,
        anonymous: false,
        originalText: null,
        originalLanguage: null,
        status: 'clean',
      })),
    }));

const credit: fc.Arbitrary<Credit> = fc.record({
  documentId: fc.constant(null),
  order: fc.constant(0),
  role: fc.constantFrom('reporter', 'anchor', 'caster', 'video-editor', 'other'),
  roleLabel: fc.option(fc.constantFrom('Drone', 'Sound')),
  name,
  kind: fc.constantFrom('person', 'person', 'organization'),
  person: fc.option(fc.constant({ documentId: 'min', name: 'Min Seo-yun' })),
  evidence: fc.constant('line'),
  evidenceText: fc.constant(null),
});

/** An article with everything wrong with it that a fix could mend; well numbered, every quote at its place. */
export const faultyArticle: fc.Arbitrary<StoredArticle> = fc
  .record({
    headline: fc.constantFrom('Why did Kim Jong Un stop the ferry?', 'MIN SEO-YUN', ''),
    format: fc.constantFrom('package', ...ARTICLE_FORMATS),
    segments: fc
      .array(fc.constantFrom('anchor', 'reporter', 'caster'), { maxLength: 4 })
      .chain((roles) => fc.tuple(...roles.map(segment))),
    credits: fc.array(credit, { maxLength: 5 }),
    hasTipLine: fc.boolean(),
  })
  .map(({ segments, credits, hasTipLine, ...said }) => ({
    documentId: null,
    slug: 'ferry',
    section: null,
    language: 'en',
    summary: null,
    airedAt: null,
    airedOn: '2025-03-04',
    firstPublishedAt: null,
    embargoUntil: null,
    publishAt: null,
    unpublishAt: null,
    ...said,
    segments: numbered(segments),
    credits: numbered(credits),
    tipLines: hasTipLine
      ? [{ documentId: 'post', channel: 'post', label: 'Post', value: 'Dolsan', url: null }]
      : [],
    tipSlogan: null,
    corrections: [],
  }));

const numbered = <Part>(parts: readonly Part[]): Part[] =>
  parts.map((part, index) => ({ ...part, order: index + 1 }));
