import type { Credit, StoredArticle } from '../../article/stored-article';
import type { DeskBlock, DeskQuote, DeskSegment } from '../desk-document';

/** The fields of the article itself, each a piece of its own. */
export const ARTICLE_FIELDS = [
  'headline',
  'slug',
  'section',
  'language',
  'format',
  'summary',
  'airedAt',
  'airedOn',
  'embargoUntil',
  'publishAt',
  'unpublishAt',
] as const satisfies readonly (keyof StoredArticle)[];

export type ArticleField = (typeof ARTICLE_FIELDS)[number];

/** The fields of a segment that are a piece of their own. */
export const SEGMENT_FIELDS = [
  'role',
  'label',
  'name',
  'toss',
  'signOff',
] as const satisfies readonly (keyof DeskSegment)[];

export type SegmentField = (typeof SEGMENT_FIELDS)[number];

/** What of a quote is a piece of its own: fields that only make sense together. */
export const QUOTE_FIELDS = {
  text: ['text'],
  speaker: ['speaker', 'attribution', 'anonymous'],
  original: ['originalText', 'originalLanguage'],
  status: ['status'],
} as const satisfies Readonly<Record<string, readonly (keyof DeskQuote)[]>>;

export type QuoteField = keyof typeof QUOTE_FIELDS;

/** A piece of the draft that both have changed, each in another way, told apart by `kind`. */
export type ConflictPiece =
  | FieldPiece
  | SegmentPiece
  | SegmentFieldPiece
  | BodyPiece
  | QuotePiece
  | QuoteFieldPiece
  | QuotePlacePiece
  | CreditPiece
  | TipLinesPiece
  | CorrectionsPiece;

interface Contested<Value> {
  /** Names the piece among the others. */
  readonly id: string;
  /** The piece in either version; null where it was removed. */
  readonly mine: Value | null;
  readonly theirs: Value | null;
}

/** `field:headline` */
export interface FieldPiece extends Contested<StoredArticle[ArticleField]> {
  readonly kind: 'field';
  readonly field: ArticleField;
}

/** `segment:<documentId>`: a segment that one removed and the other changed. */
export interface SegmentPiece extends Contested<DeskSegment> {
  readonly kind: 'segment';
  readonly segment: string;
}

/** `segment:<documentId>:name` */
export interface SegmentFieldPiece extends Contested<DeskSegment[SegmentField]> {
  readonly kind: 'segment-field';
  readonly segment: string;
  readonly field: SegmentField;
}

/** `segment:<documentId>:body:<number>`: paragraphs and places of quotes, next to each other. */
export interface BodyPiece extends Contested<readonly DeskBlock[]> {
  readonly kind: 'body';
  readonly segment: string;
  /** Its first and its last paragraph or quote, counted from 1 in the merged segment, as the desk counts them. */
  readonly from: number;
  readonly to: number;
}

/** A quote, and where it is heard. */
interface OfQuote {
  readonly segment: string;
  /** Counted from 1 among the segment's paragraphs and quotes, as the desk counts them. */
  readonly number: number;
}

/** `quote:<documentId>`: a quote that one removed and the other changed. */
export interface QuotePiece extends Contested<DeskQuote>, OfQuote {
  readonly kind: 'quote';
}

/** `quote:<documentId>:text` */
export interface QuoteFieldPiece extends Contested<DeskQuote>, OfQuote {
  readonly kind: 'quote-field';
  readonly field: QuoteField;
}

/** `quote:<documentId>:place`: the segment into which each one moved the quote. */
export interface QuotePlacePiece extends Contested<DeskSegment>, OfQuote {
  readonly kind: 'quote-place';
}

/** `credit:<documentId>` */
export interface CreditPiece extends Contested<Credit> {
  readonly kind: 'credit';
  readonly credit: string;
}

/** `tip-lines` */
export interface TipLinesPiece extends Contested<StoredArticle['tipLines']> {
  readonly kind: 'tip-lines';
}

/** `corrections` */
export interface CorrectionsPiece extends Contested<StoredArticle['corrections']> {
  readonly kind: 'corrections';
}
