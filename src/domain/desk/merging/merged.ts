import { isSame } from '../is-same';
import type { ConflictPiece } from './conflict-piece';

/** One thing in the draft that both started from and in what either one made of it. */
export interface Versions<Value> {
  readonly base: Value;
  readonly mine: Value;
  readonly theirs: Value;
}

/** Whose version of a piece is taken. */
export type Choice = 'mine' | 'theirs';

/** The choices that were made, by the ids of the pieces; `mine` where none is. */
export type Choices = ReadonlyMap<string, Choice>;

/** What becomes of two versions of something. */
export interface Merged<Value> {
  /** Where an editor has to choose. */
  readonly conflicts: readonly ConflictPiece[];
  /** The value with the choices made and all else that either one changed. */
  readonly merge: (choices: Choices) => Value;
}

/** The same made of each version. */
export const ofEach = <Value, Made>(
  { base, mine, theirs }: Versions<Value>,
  make: (value: Value) => Made,
): Versions<Made> => ({ base: make(base), mine: make(mine), theirs: make(theirs) });

/** What nobody has to choose about. */
export const settled = <Value>(value: Value): Merged<Value> => ({
  conflicts: [],
  merge: () => value,
});

/** A value that is taken as a whole: from the one who changed it, and as it is chosen when both did, each differently. */
export const mergeValue = <Value>(
  { base, mine, theirs }: Versions<Value>,
  pieceOf: (changed: { readonly mine: Value; readonly theirs: Value }) => ConflictPiece,
): Merged<Value> => {
  if (isSame(mine, theirs) || isSame(theirs, base)) {
    return settled(mine);
  }
  if (isSame(mine, base)) {
    return settled(theirs);
  }
  const piece = pieceOf({ mine, theirs });
  return {
    conflicts: [piece],
    merge: (choices) => (choiceOf(piece, choices) === 'theirs' ? theirs : mine),
  };
};

/** What was chosen of a piece. */
export const choiceOf = ({ id }: ConflictPiece, choices: Choices): Choice =>
  choices.get(id) ?? 'mine';
