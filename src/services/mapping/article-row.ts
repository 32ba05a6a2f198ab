import type {
  ArticleFormat,
  CorrectionKind,
  CorrectionTargetType,
  CreditEvidence,
  CreditKind,
  CreditRole,
  QuoteStatus,
  SegmentRole,
  TipChannel,
} from '../../domain/article/vocabulary';

/**
 * The rows of one article as `strapi.db.query` returns them with ARTICLE_POPULATE. Strapi types these results as `any`; these
 * interfaces are the one place where their shape is stated.
 */
export interface ArticleRow {
  readonly id: number;
  readonly documentId: string;
  readonly slug: string | null;
  readonly headline: string | null;
  readonly section: string | null;
  readonly language: string | null;
  readonly format: ArticleFormat | null;
  readonly summary: string | null;
  readonly airedAt: Instant | null;
  readonly airedOn: string | null;
  readonly firstPublishedAt: Instant | null;
  readonly embargoUntil: Instant | null;
  readonly publishAt: Instant | null;
  readonly unpublishAt: Instant | null;
  readonly publishedAt: Instant | null;
  readonly updatedAt: Instant;
  readonly changedBy: string | null;
  readonly segments: readonly SegmentRow[];
  readonly credits: readonly CreditRow[];
  readonly tipLines: readonly TipLineRow[];
  readonly corrections: readonly CorrectionRow[];
}

/** How a driver gives a point in time: text on SQLite through Strapi's own parsing, a Date from PostgreSQL. */
export type Instant = string | Date;

export interface SegmentRow {
  readonly id: number;
  readonly documentId: string;
  readonly order: number;
  readonly role: SegmentRole;
  readonly label: string | null;
  readonly name: string | null;
  readonly body: string | null;
  readonly toss: string | null;
  readonly signOff: string | null;
  readonly startMs: number | null;
  readonly endMs: number | null;
  readonly quotes: readonly QuoteRow[];
}

export interface QuoteRow {
  readonly id: number;
  readonly documentId: string;
  readonly order: number;
  readonly text: string | null;
  readonly speakerName: string | null;
  readonly affiliation: string | null;
  readonly speaker: PersonRow | null;
  readonly attribution: string | null;
  readonly anonymous: boolean | null;
  readonly originalText: string | null;
  readonly originalLanguage: string | null;
  readonly reviewStatus: QuoteStatus | null;
}

export interface CreditRow {
  readonly id: number;
  readonly documentId: string;
  readonly order: number;
  readonly role: CreditRole;
  readonly roleLabel: string | null;
  readonly name: string | null;
  readonly kind: CreditKind | null;
  readonly person: PersonRow | null;
  readonly evidence: CreditEvidence | null;
  readonly evidenceText: string | null;
}

export interface PersonRow {
  readonly documentId: string;
  readonly name: string;
  readonly updatedAt: Instant;
}

export interface TipLineRow {
  readonly id: number;
  readonly documentId: string;
  readonly name: string;
  readonly channel: TipChannel;
  readonly label: string;
  readonly value: string;
  readonly url: string | null;
  readonly active: boolean;
  readonly validFrom: Instant | null;
  readonly validTo: Instant | null;
  readonly updatedAt: Instant;
  readonly order: number | null;
}

export interface CorrectionRow {
  readonly kind: CorrectionKind;
  readonly text: string;
  readonly date: Instant;
  readonly targetType: CorrectionTargetType | null;
  readonly targetDocumentId: string | null;
}

/** What to populate so that a row is an ArticleRow. */
export const ARTICLE_POPULATE = {
  segments: { populate: { quotes: { populate: { speaker: true } } } },
  credits: { populate: { person: true } },
  tipLines: true,
  corrections: true,
} as const;
