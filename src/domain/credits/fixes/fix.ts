import type { AssembledCredit } from '../../article/assembled-article';
import type { PersonReference, TipLine } from '../../article/stored-article';

/**
 * A repair that an editor may accept with one click: an exact change of the assembled article, told apart by `kind`. Paths are
 * those of the assembled article (`segments[1].items[2].speaker.name`); `credit` counts from 0.
 */
export type Fix = SetField | AddCredit | RemoveCredit | SplitCredit | LinkPerson | AddTipLines;

/** Gives one field another value. */
export interface SetField {
  readonly kind: 'set-field';
  readonly path: string;
  readonly value: string | null;
}

/** Adds a credit after the others; it gets the next order. */
export interface AddCredit {
  readonly kind: 'add-credit';
  readonly credit: Omit<AssembledCredit, 'documentId' | 'order'>;
}

/** Takes a credit away; those behind it move up. */
export interface RemoveCredit {
  readonly kind: 'remove-credit';
  readonly credit: number;
}

/** Makes one credit for each name of a credit that lists several; the first keeps the row. */
export interface SplitCredit {
  readonly kind: 'split-credit';
  readonly credit: number;
  readonly names: readonly string[];
}

/** Says who is meant by a credit (`credits[0]`) or a speaker (`segments[1].items[2].speaker`); the printed name stays. */
export interface LinkPerson {
  readonly kind: 'link-person';
  readonly path: string;
  readonly person: PersonReference;
}

/** Adds tip lines after those that are there. */
export interface AddTipLines {
  readonly kind: 'add-tip-lines';
  readonly tipLines: readonly TipLine[];
}
