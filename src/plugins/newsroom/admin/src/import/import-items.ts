import type { Decision } from '../../../../../domain/importing/doubts';

/** A page to be imported: the text, what was decided on it, and how far it has come. */
export interface ImportItem {
  readonly id: number;
  /** The file's name; null for what was pasted or typed. */
  readonly name: string | null;
  readonly text: string;
  readonly decisions: readonly Decision[];
  /** Earlier decisions, for taking the last one back. */
  readonly undo: readonly (readonly Decision[])[];
  readonly state: ImportState;
}

/** `stored` and `known` name the draft. */
export type ImportState =
  | { readonly kind: 'open' }
  | { readonly kind: 'storing' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'known' | 'stored'; readonly documentId: string };

/** All pages that are being imported, one of them in the editor. There is always one. */
export interface ImportItems {
  readonly items: readonly ImportItem[];
  readonly current: number;
}

const emptyItem = (id: number): ImportItem => ({
  id,
  name: null,
  text: '',
  decisions: [],
  undo: [],
  state: { kind: 'open' },
});

export const NO_ITEMS: ImportItems = { items: [emptyItem(1)], current: 1 };

/** The one in the editor. */
export const currentItem = ({ items, current }: ImportItems): ImportItem =>
  items.find(({ id }) => id === current) ?? items[0] ?? emptyItem(1);

/** The items with one of them changed; another text or decision opens it again. */
export const withItem = (
  state: ImportItems,
  id: number,
  change: Partial<Omit<ImportItem, 'id'>>,
): ImportItems => ({
  ...state,
  items: state.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
});

/** The items with a decision made on the current one. */
export const withDecisions = (state: ImportItems, decisions: readonly Decision[]): ImportItems => {
  const item = currentItem(state);
  return withItem(state, item.id, {
    decisions,
    undo: [...item.undo, item.decisions].slice(-200),
    state: { kind: 'open' },
  });
};

/** The items with the last decision on the current one taken back. */
export const withDecisionUndone = (state: ImportItems): ImportItems => {
  const item = currentItem(state);
  const before = item.undo.at(-1);
  return before === undefined
    ? state
    : withItem(state, item.id, { decisions: before, undo: item.undo.slice(0, -1) });
};

/** The items with files added, the first of them in the editor; an empty page makes room. */
export const withFiles = (
  state: ImportItems,
  files: readonly { readonly name: string; readonly text: string }[],
): ImportItems => {
  const kept = state.items.filter(({ text }) => text.trim() !== '');
  const firstId = Math.max(0, ...state.items.map(({ id }) => id)) + 1;
  const added = files.map((file, index) => ({ ...emptyItem(firstId + index), ...file }));
  return added.length === 0 ? state : { items: [...kept, ...added], current: firstId };
};

/** The items without one of them. */
export const withoutItem = (state: ImportItems, id: number): ImportItems => {
  const items = state.items.filter((item) => item.id !== id);
  const [first = emptyItem(id + 1)] = items;
  return {
    items: items.length === 0 ? [first] : items,
    current: state.current === id ? first.id : state.current,
  };
};
