/**
 * The closed vocabularies of an article, in one place: schema files, zod schemas and the GraphQL types are tested against them.
 * Values are those of the public contract; a value is never renamed.
 */

/** How a report is made: one reporter's package, an anchor-only item, a live exchange, or a talk. */
export const ARTICLE_FORMATS = ['package', 'straight', 'two-way', 'interview'] as const;
export type ArticleFormat = (typeof ARTICLE_FORMATS)[number];

/** Whose words a segment holds. `unmarked`: the page has no marker at all. */
export const SEGMENT_ROLES = [
  'anchor',
  'reporter',
  'caster',
  'guest',
  'narrator',
  'unmarked',
] as const;
export type SegmentRole = (typeof SEGMENT_ROLES)[number];

/** What a person or organization did for the report. */
export const CREDIT_ROLES = [
  'anchor',
  'reporter',
  'caster',
  'camera-operator',
  'video-editor',
  'graphics',
  'producer',
  'writer',
  'desk-editor',
  'translator',
  'fact-checker',
  'narrator',
  'subtitles',
  'video-journalist',
  'intern',
  'courtesy',
  'other',
] as const;
export type CreditRole = (typeof CREDIT_ROLES)[number];

export const CREDIT_KINDS = ['person', 'organization'] as const;
export type CreditKind = (typeof CREDIT_KINDS)[number];

/** Where a credit is known from: its own line, a hand-over, a sign-off, a byline, or an editor. */
export const CREDIT_EVIDENCES = ['line', 'toss', 'sign-off', 'byline', 'manual'] as const;
export type CreditEvidence = (typeof CREDIT_EVIDENCES)[number];

/** The ways in which viewers reach the newsroom. */
export const TIP_CHANNELS = ['kakaotalk', 'phone', 'sms', 'email', 'web', 'app', 'post'] as const;
export type TipChannel = (typeof TIP_CHANNELS)[number];

export const QUOTE_STATUSES = ['clean', 'needs-review'] as const;
export type QuoteStatus = (typeof QUOTE_STATUSES)[number];

export const CORRECTION_KINDS = ['correction', 'clarification', 'update', 'retraction'] as const;
export type CorrectionKind = (typeof CORRECTION_KINDS)[number];

export const CORRECTION_TARGETS = ['segment', 'quote', 'credit'] as const;
export type CorrectionTargetType = (typeof CORRECTION_TARGETS)[number];
