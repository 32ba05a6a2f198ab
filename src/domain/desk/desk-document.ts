import type {
  Correction,
  Credit,
  StoredArticle,
  StoredQuote,
  StoredSegment,
} from '../article/stored-article';

/**
 * Names a part of a document while it is on the desk, whether it is stored yet or not; never used twice within a document, so a
 * part keeps its key through every edit, undo and redo.
 */
export type PartKey = string;

/**
 * A draft as the desk works on it: immutable, and of a form in which a quote stands where it is spoken. Places and orders are
 * written only when the document leaves the desk (see to-stored-article.ts), so no edit can leave them at odds.
 */
export interface DeskDocument extends Omit<StoredArticle, 'segments' | 'credits' | 'corrections'> {
  readonly segments: readonly DeskSegment[];
  readonly credits: readonly DeskCredit[];
  readonly corrections: readonly DeskCorrection[];
  /** The number in the next key. */
  readonly nextKey: number;
}

/** The fields of the article itself that an editor writes. */
export type HeadField = Exclude<
  keyof StoredArticle,
  | 'documentId'
  | 'firstPublishedAt'
  | 'segments'
  | 'credits'
  | 'tipLines'
  | 'tipSlogan'
  | 'corrections'
>;

export interface DeskSegment extends Omit<StoredSegment, 'order' | 'body' | 'quotes'> {
  readonly key: PartKey;
  /** In spoken order; toss and sign-off follow them. */
  readonly blocks: readonly DeskBlock[];
}

/** What a segment's script consists of, told apart by `kind`. */
export type DeskBlock = DeskParagraph | DeskQuote;

export interface DeskParagraph {
  readonly kind: 'paragraph';
  readonly key: PartKey;
  /** One paragraph; empty while it is being written. */
  readonly text: string;
}

export interface DeskQuote extends Omit<StoredQuote, 'order'> {
  readonly kind: 'quote';
  readonly key: PartKey;
}

export interface DeskCredit extends Omit<Credit, 'order'> {
  readonly key: PartKey;
}

export interface DeskCorrection extends Correction {
  readonly key: PartKey;
}
