import type {
  PersonReference,
  StoredArticle,
  StoredQuote,
} from '../../src/domain/article/stored-article';

/** An invented report that passes the credit check: two segments, two quotes, two credits, a tip line. */
export const sampleArticle = (slug: string): StoredArticle => ({
  documentId: null,
  slug,
  headline: 'Why did the ferry to Dolsan stop?',
  section: 'Society',
  language: 'en',
  format: 'package',
  summary: null,
  airedAt: '2025-03-04T12:00:00.000Z',
  airedOn: null,
  firstPublishedAt: null,
  embargoUntil: null,
  publishAt: null,
  unpublishAt: null,
  segments: [
    {
      ...segment,
      order: 1,
      role: 'anchor',
      label: '[Anchor]',
      body: 'The ferry has not sailed for a week.\n\nIslanders want to know why.',
      toss: 'Reporter Min Seo-yun reports.',
    },
    {
      ...segment,
      order: 2,
      role: 'reporter',
      label: '[Reporter]',
      body: 'The pier is empty.\n\n{{quote:2}}\n\nNobody answers the telephone.\n\n{{quote:1}}',
      signOff: "I'm YTN's Min Seo-yun.",
      quotes: [
        quote(1, 'We were told nothing.', 'Ok Dal-su'),
        quote(2, 'The engine is being repaired.\n\nIt takes time.', 'Pyo Eun-bi'),
      ],
    },
  ],
  credits: [
    { ...credit, order: 1, role: 'reporter', name: 'Min Seo-yun', evidence: 'toss' },
    { ...credit, order: 2, role: 'video-editor', roleLabel: 'Video editing', name: 'Tak Ji-ho' },
  ],
  tipLines: [
    { documentId: null, channel: 'phone', label: 'Phone', value: '02-000-0000', url: null },
  ],
  tipSlogan: null,
  corrections: [],
});

/** The same report with every field that may be null filled at least once. */
export const fullArticle = (slug: string, person: PersonReference): StoredArticle => {
  const sample = sampleArticle(slug);
  return {
    ...sample,
    summary: 'Islanders wait.',
    airedOn: '2025-03-04',
    segments: sample.segments.map((part) => ({
      ...part,
      name: 'Min Seo-yun',
      quotes: part.quotes.map((bite) => ({
        ...bite,
        speaker: { ...bite.speaker, person: bite.order === 1 ? person : null },
        originalText: '아무 말도 못 들었어요.',
        originalLanguage: 'ko',
      })),
    })),
    credits: sample.credits.map((line) => ({ ...line, person })),
    tipLines: sample.tipLines.map((line) => ({ ...line, url: 'https://newsroom.example/tips' })),
    corrections: [
      {
        kind: 'correction',
        text: 'The ferry sails to Dolsan.',
        date: '2025-03-05T00:00:00.000Z',
        target: { type: 'quote', documentId: 'somequote' },
      },
      { kind: 'update', text: 'It sails again.', date: '2025-03-06T00:00:00.000Z', target: null },
    ],
  };
};

const segment = {
  documentId: null,
  name: null,
  toss: null,
  signOff: null,
  startMs: null,
  endMs: null,
  quotes: [],
} as const;

const credit = {
  documentId: null,
  roleLabel: null,
  kind: 'person',
  person: null,
  evidence: 'line',
  evidenceText: null,
} as const;

const quote = (order: number, text: string, name: string): StoredQuote => ({
  documentId: null,
  order,
  text,
  speaker: { name, affiliation: 'Islander', person: null },
  attribution: `${name} / Islander`,
  anonymous: false,
  originalText: null,
  originalLanguage: null,
  status: 'clean',
});
