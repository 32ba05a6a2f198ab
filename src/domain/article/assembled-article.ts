import type { Correction, PersonReference, Speaker, TipLine } from './stored-article';
import type {
  ArticleFormat,
  CreditEvidence,
  CreditKind,
  CreditRole,
  SegmentRole,
} from './vocabulary';

/**
 * The article in the one shape that REST, GraphQL, the command line, the editions and the desk speak: relations resolved, quotes
 * at their places, derived fields filled in. Binding names; a field may be added, none renamed or dropped.
 */
export interface AssembledArticle {
  readonly documentId: string | null;
  readonly slug: string | null;
  readonly headline: string;
  readonly section: string | null;
  readonly language: string;
  readonly format: ArticleFormat;
  readonly summary: string | null;
  readonly airedAt: string | null;
  readonly airedOn: string | null;
  readonly firstPublishedAt: string | null;
  /** Of this edition; null on a draft. */
  readonly publishedAt: string | null;
  /** 1, 2, 3 … per article; null on a draft. */
  readonly edition: number | null;
  readonly segments: readonly AssembledSegment[];
  /** The reporters' names, joined; null when no reporter is credited. */
  readonly byline: string | null;
  readonly credits: readonly AssembledCredit[];
  readonly tipLines: readonly TipLine[];
  readonly tipSlogan: string | null;
  readonly corrections: readonly Correction[];
  /** Estimated spoken length of the whole report. */
  readonly seconds: number;
}

export interface AssembledSegment {
  readonly documentId: string | null;
  readonly order: number;
  readonly role: SegmentRole;
  readonly label: string | null;
  readonly name: string | null;
  /** Estimated spoken length. */
  readonly seconds: number;
  /** In spoken order. */
  readonly items: readonly SegmentItem[];
}

/** What a segment consists of, told apart by `kind`. */
export type SegmentItem = Narration | QuoteItem | Toss | SignOff;

export interface Narration {
  readonly kind: 'narration';
  /** One paragraph. */
  readonly text: string;
}

export interface QuoteItem {
  readonly kind: 'quote';
  readonly documentId: string | null;
  readonly order: number;
  /** Paragraphs divided by a blank line. */
  readonly text: string;
  readonly speaker: Speaker;
  readonly attribution: string | null;
  readonly anonymous: boolean;
  readonly originalText: string | null;
  readonly originalLanguage: string | null;
}

export interface Toss {
  readonly kind: 'toss';
  readonly text: string;
}

export interface SignOff {
  readonly kind: 'sign-off';
  readonly text: string;
}

export interface AssembledCredit {
  readonly documentId: string | null;
  readonly order: number;
  readonly role: CreditRole;
  readonly roleLabel: string | null;
  readonly name: string;
  readonly kind: CreditKind;
  readonly person: PersonReference | null;
  readonly evidence: CreditEvidence;
}
