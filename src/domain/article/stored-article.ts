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
} from './vocabulary';

/**
 * The article as its rows hold it: what reading a page gives, what `store` writes and `load` brings back, and what the credit
 * check judges. A quote's place is a paragraph of its segment's body (see segment-body.ts). `documentId` is null until stored.
 */
export interface StoredArticle {
  readonly documentId: string | null;
  readonly slug: string | null;
  /** Empty when the page gives none. */
  readonly headline: string;
  readonly section: string | null;
  /** BCP 47. */
  readonly language: string;
  readonly format: ArticleFormat;
  readonly summary: string | null;
  /** ISO 8601 instant, with the page's offset when read from a page, in UTC when loaded; null when the page gives no time. */
  readonly airedAt: string | null;
  /** `YYYY-MM-DD` when the page gives a day without a time. */
  readonly airedOn: string | null;
  readonly firstPublishedAt: string | null;
  readonly embargoUntil: string | null;
  /** When the draft is to be published by itself, ISO 8601 instant; publishing empties it. Kept with the rows, not delivered. */
  readonly publishAt: string | null;
  /** When what is published is to be withdrawn by itself, ISO 8601 instant. Kept with the rows, not delivered. */
  readonly unpublishAt: string | null;
  readonly segments: readonly StoredSegment[];
  readonly credits: readonly Credit[];
  readonly tipLines: readonly TipLine[];
  readonly tipSlogan: string | null;
  readonly corrections: readonly Correction[];
}

/** One turn of the script: everything that is said under one marker. */
export interface StoredSegment {
  readonly documentId: string | null;
  /** 1 … n within the article, the only source of order. */
  readonly order: number;
  readonly role: SegmentRole;
  /** The marker as printed, null when there was none. */
  readonly label: string | null;
  /** Who speaks, when the page says so. */
  readonly name: string | null;
  /** Paragraphs divided by a blank line; a paragraph `{{quote:N}}` is the place of the quote with order N. */
  readonly body: string;
  /** The closing hand-over, as printed. */
  readonly toss: string | null;
  /** The closing sign-off, as printed. */
  readonly signOff: string | null;
  readonly startMs: number | null;
  readonly endMs: number | null;
  readonly quotes: readonly StoredQuote[];
}

/** A sound bite: the words of somebody other than who speaks the segment. */
export interface StoredQuote {
  readonly documentId: string | null;
  /** 1 … n within its segment. */
  readonly order: number;
  /** Paragraphs divided by a blank line. */
  readonly text: string;
  readonly speaker: Speaker;
  /** The head as printed; null when made by hand. */
  readonly attribution: string | null;
  readonly anonymous: boolean;
  readonly originalText: string | null;
  readonly originalLanguage: string | null;
  readonly status: QuoteStatus;
}

/** Who is heard, as aired; `person` only when an editor linked one. */
export interface Speaker {
  readonly name: string | null;
  readonly affiliation: string | null;
  readonly person: PersonReference | null;
}

export interface PersonReference {
  readonly documentId: string;
  readonly name: string;
}

export interface Credit {
  readonly documentId: string | null;
  /** 1 … n within the article. */
  readonly order: number;
  readonly role: CreditRole;
  /** The words of the role as printed (`영상편집`, `Edit video`); null when inferred. */
  readonly roleLabel: string | null;
  readonly name: string;
  readonly kind: CreditKind;
  readonly person: PersonReference | null;
  readonly evidence: CreditEvidence;
  /** The printed words that the credit was read from; kept with the rows, not delivered. */
  readonly evidenceText: string | null;
}

/** How viewers reach the newsroom; shared by articles. */
export interface TipLine {
  readonly documentId: string | null;
  readonly channel: TipChannel;
  readonly label: string;
  readonly value: string;
  readonly url: string | null;
}

export interface Correction {
  readonly kind: CorrectionKind;
  readonly text: string;
  /** ISO 8601 instant. */
  readonly date: string;
  readonly target: CorrectionTarget | null;
}

export interface CorrectionTarget {
  readonly type: CorrectionTargetType;
  readonly documentId: string;
}
