import { applyEdit } from './apply-edit';
import type { DeskDocument, PartKey } from './desk-document';
import type { DeskEdit } from './desk-edit';

/** A document with the way it came: what can be undone, and what can be done again. */
export interface DeskHistory {
  readonly past: readonly DeskDocument[];
  readonly present: DeskDocument;
  readonly future: readonly DeskDocument[];
  /** What the last edit wrote in, while typing goes on there: the next word of it is undone with it. Null after a pause. */
  readonly writingIn: string | null;
}

/** So many steps can be undone. */
const DEPTH = 500;

/** So many still can after somebody else's changes were taken in: each of them is brought together with those. */
const REBASED_DEPTH = 50;

/** A history that starts with a document. */
export const startHistory = (present: DeskDocument): DeskHistory => ({
  past: [],
  present,
  future: [],
  writingIn: null,
});

/** Makes an edit; the same history when it changes nothing. What had been undone is forgotten. */
export const edit = (history: DeskHistory, made: DeskEdit): DeskHistory => {
  const present = applyEdit(history.present, made);
  if (present === history.present) {
    return history;
  }
  const writingIn = placeOfWriting(made);
  const goesOn = writingIn !== null && writingIn === history.writingIn;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-DEPTH);
  return { past, present, future: [], writingIn };
};

/** Ends a stretch of typing: what is typed next is undone by itself. */
export const pause = (history: DeskHistory): DeskHistory =>
  history.writingIn === null ? history : { ...history, writingIn: null };

/** Takes the last step back; the same history when there is none. */
export const undo = ({ past, present, future, ...history }: DeskHistory): DeskHistory => {
  const before = past.at(-1);
  return before === undefined
    ? { past, present, future, ...history }
    : { past: past.slice(0, -1), present: before, future: [present, ...future], writingIn: null };
};

/** Does again what was undone last; the same history when there is nothing. */
export const redo = ({ past, present, future, ...history }: DeskHistory): DeskHistory => {
  const [after, ...rest] = future;
  return after === undefined
    ? { past, present, future, ...history }
    : { past: [...past, present], present: after, future: rest, writingIn: null };
};

/**
 * Takes somebody else's changes into every step, so that undoing takes back what was done here and nothing of theirs. What had been
 * undone is forgotten.
 * @param present the document with their changes
 * @param withTheirs a step with their changes
 */
export const rebase = (
  { past }: DeskHistory,
  present: DeskDocument,
  withTheirs: (step: DeskDocument) => DeskDocument,
): DeskHistory => ({
  past: past.slice(-REBASED_DEPTH).map(withTheirs),
  present,
  future: [],
  writingIn: null,
});

/** Where an edit writes, when it is one of those that come key by key; null for all others. */
const placeOfWriting = (made: DeskEdit): string | null => {
  if ('change' in made) {
    return `${partOf(made)}.${Object.keys(made.change).sort().join(',')}`;
  }
  if (made.kind === 'set-head') {
    return `head.${made.field}`;
  }
  return made.kind === 'set-text' ? `${made.block}.text` : null;
};

const partOf = (made: Extract<DeskEdit, { readonly change: object }>): PartKey => {
  switch (made.kind) {
    case 'set-quote':
      return made.block;
    case 'set-segment':
      return made.segment;
    case 'set-credit':
      return made.credit;
    case 'set-correction':
      return made.correction;
  }
};
