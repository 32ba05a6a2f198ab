import type { PersonReference, TipLine } from '../article/stored-article';
import type { CreditRole } from '../article/vocabulary';
import type {
  DeskCorrection,
  DeskCredit,
  DeskDocument,
  DeskQuote,
  DeskSegment,
  HeadField,
  PartKey,
} from './desk-document';

/**
 * Everything that can be done to a document on the desk, told apart by `kind`. Parts are named by their keys; an edit that names a
 * part that is not there, or asks for what cannot be, changes nothing.
 */
export type DeskEdit =
  HeadEdit | ScriptEdit | SegmentEdit | CreditEdit | TipLineEdit | CorrectionEdit | WholeEdit;

/** Of the article's own fields. */
export type HeadEdit = {
  readonly [Field in HeadField]: {
    readonly kind: 'set-head';
    readonly field: Field;
    readonly value: DeskDocument[Field];
  };
}[HeadField];

/** Where a part comes to stand: before another, or at the end. */
interface Destination {
  readonly before: PartKey | null;
}

/** Of paragraphs and quotes. */
export type ScriptEdit =
  /** The words of a paragraph or a quote. A blank line in a paragraph's words divides it. */
  | { readonly kind: 'set-text'; readonly block: PartKey; readonly text: string }
  /** Divides a paragraph at an offset in UTF-16 units. */
  | { readonly kind: 'split-paragraph'; readonly block: PartKey; readonly at: number }
  /** Joins a paragraph to the one right before it. */
  | { readonly kind: 'join-paragraph'; readonly block: PartKey }
  | ({ readonly kind: 'insert-paragraph'; readonly segment: PartKey } & Destination)
  | ({ readonly kind: 'insert-quote'; readonly segment: PartKey } & Destination)
  /** The words from one offset to another of a paragraph become a quote; what stands around them stays as paragraphs. */
  | {
      readonly kind: 'words-to-quote';
      readonly block: PartKey;
      readonly from: number;
      readonly to: number;
    }
  /** A quote's words become paragraphs in its place; who spoke them is forgotten. */
  | { readonly kind: 'quote-to-words'; readonly block: PartKey }
  /** A paragraph becomes its segment's hand-over or sign-off; one that was there becomes the last paragraph. */
  | {
      readonly kind: 'paragraph-to-closing';
      readonly block: PartKey;
      readonly closing: 'toss' | 'signOff';
    }
  | {
      readonly kind: 'set-quote';
      readonly block: PartKey;
      readonly change: Partial<Omit<DeskQuote, 'kind' | 'key' | 'documentId'>>;
    }
  | ({
      readonly kind: 'move-block';
      readonly block: PartKey;
      readonly segment: PartKey;
    } & Destination)
  /** One place up or down, over a segment's border when it is at its end. */
  | { readonly kind: 'shift-block'; readonly block: PartKey; readonly by: -1 | 1 }
  | { readonly kind: 'remove-block'; readonly block: PartKey };

/** Of segments. */
export type SegmentEdit =
  | ({ readonly kind: 'insert-segment'; readonly role: DeskSegment['role'] } & Destination)
  /** From a block on, a segment becomes one of its own; the hand-over and the sign-off go with it. */
  | { readonly kind: 'split-segment'; readonly block: PartKey; readonly role: DeskSegment['role'] }
  /** Joins a segment to the one before it; what closed that one becomes a paragraph when this one closes too. */
  | { readonly kind: 'join-segment'; readonly segment: PartKey }
  | {
      readonly kind: 'set-segment';
      readonly segment: PartKey;
      readonly change: Partial<Omit<DeskSegment, 'key' | 'documentId' | 'blocks'>>;
    }
  | ({ readonly kind: 'move-segment'; readonly segment: PartKey } & Destination)
  | { readonly kind: 'shift-segment'; readonly segment: PartKey; readonly by: -1 | 1 }
  | { readonly kind: 'remove-segment'; readonly segment: PartKey };

/** Of credits. */
export type CreditEdit =
  /** A new credit, behind the last one of its role if there is one. */
  | {
      readonly kind: 'insert-credit';
      readonly role: CreditRole;
      readonly name: string;
      readonly person: PersonReference | null;
    }
  | {
      readonly kind: 'set-credit';
      readonly credit: PartKey;
      readonly change: Partial<Omit<DeskCredit, 'key' | 'documentId'>>;
    }
  | ({ readonly kind: 'move-credit'; readonly credit: PartKey } & Destination)
  | { readonly kind: 'shift-credit'; readonly credit: PartKey; readonly by: -1 | 1 }
  | { readonly kind: 'remove-credit'; readonly credit: PartKey };

/** Of the tip lines, which are shared: an article only lists them, in the newsroom's order. They are named by their place, from 0. */
export type TipLineEdit =
  | { readonly kind: 'add-tip-line'; readonly tipLine: TipLine }
  | { readonly kind: 'remove-tip-line'; readonly at: number };

/** Of corrections. */
export type CorrectionEdit =
  | { readonly kind: 'add-correction'; readonly correction: Omit<DeskCorrection, 'key'> }
  | {
      readonly kind: 'set-correction';
      readonly correction: PartKey;
      readonly change: Partial<Omit<DeskCorrection, 'key'>>;
    }
  | { readonly kind: 'remove-correction'; readonly correction: PartKey };

/** The whole document becomes another: a repair of the check, an earlier edition, what two editors agreed on. */
export interface WholeEdit {
  readonly kind: 'replace';
  readonly document: DeskDocument;
}
