import type { AssembledCredit, AssembledSegment, SegmentItem } from '../assembled-article';
import type { Correction, PersonReference, TipLine } from '../stored-article';

/**
 * What differs between two versions of an article, the earlier one first: two editions, an edition and the draft, or two drafts that
 * were changed at the same time. Nothing that is the same in both is listed, but for the unchanged items of a segment in which
 * something else changed, so that it can be shown as one text. Derived fields (seconds, byline, the edition's own) are not compared.
 */
export interface ArticleDifference {
  readonly fields: readonly FieldChange[];
  /** In the sequence of the later version, what is gone where it stood. */
  readonly segments: readonly SegmentChange[];
  readonly credits: readonly PartChange<AssembledCredit>[];
  readonly tipLines: readonly PartChange<TipLine>[];
  readonly corrections: readonly PartChange<Correction>[];
}

/** A stretch of text. Without those added it is the earlier text, without those removed the later one. */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** A field that both versions have and that says something else: a text word by word, or any other value. */
export type FieldChange =
  | { readonly kind: 'words'; readonly field: string; readonly words: readonly WordRun[] }
  | {
      readonly kind: 'value';
      readonly field: string;
      readonly before: FieldValue;
      readonly after: FieldValue;
    };

export type FieldValue = string | number | boolean | null | PersonReference | Correction['target'];

/** A member of a list. Places count from 1, in the earlier (`from`) and the later version (`at`). */
export type PartChange<Part> =
  | { readonly kind: 'added'; readonly at: number; readonly part: Part }
  | { readonly kind: 'removed'; readonly from: number; readonly part: Part }
  | {
      readonly kind: 'changed';
      readonly from: number;
      readonly at: number;
      /** Whether it stands elsewhere in the sequence of those that both versions have. */
      readonly isMoved: boolean;
      /** As it is in the later version. */
      readonly part: Part;
      readonly fields: readonly FieldChange[];
    };

/** A segment without its items. */
export type SegmentHead = Omit<AssembledSegment, 'items' | 'seconds'>;

/** A segment that one of the versions does not have, or in which something differs. */
export type SegmentChange = PartChange<SegmentHead> & {
  /** In the sequence of the later version, what is gone or moved away where it stood. */
  readonly items: readonly ItemChange[];
};

/** An item of a segment. A move is told at both places; segments are named by their place, from 1, in the version that is meant. */
export type ItemChange =
  | { readonly kind: 'same'; readonly item: SegmentItem }
  | { readonly kind: 'added'; readonly item: SegmentItem }
  | { readonly kind: 'removed'; readonly item: SegmentItem }
  | {
      readonly kind: 'changed';
      readonly before: SegmentItem;
      readonly after: SegmentItem;
      readonly fields: readonly FieldChange[];
    }
  | { readonly kind: 'moved-away'; readonly item: SegmentItem; readonly toSegment: number }
  | {
      readonly kind: 'moved-here';
      readonly before: SegmentItem;
      readonly after: SegmentItem;
      readonly fromSegment: number;
      readonly fields: readonly FieldChange[];
    };

/** Tells whether two versions are the same in everything that is compared. */
export const isNoDifference = (difference: ArticleDifference): boolean =>
  Object.values(difference).every((changes: readonly unknown[]) => changes.length === 0);
