import type { AssembledSegment, SegmentItem } from '../assembled-article';
import { align, namesOf } from './align';
import { likeness } from './differ-words';
import { matchParts, type KeyOf, type Matches } from './match-parts';

/** An item with the index of its segment. */
export interface PlacedItem {
  readonly item: SegmentItem;
  readonly segment: number;
  /** The same for a segment that both versions have. */
  readonly place: string;
}

/** The items of both versions in spoken order, and which is which. */
export interface MatchedItems {
  readonly before: readonly PlacedItem[];
  readonly after: readonly PlacedItem[];
  readonly matches: Matches;
}

/** Finds which item of the later version is which of the earlier one, wherever it stands. */
export const matchItems = (
  before: readonly AssembledSegment[],
  after: readonly AssembledSegment[],
  segments: Matches,
): MatchedItems => {
  const items = {
    before: placed(before, (index) => `${segments.after.get(index) ?? `gone ${index}`}`),
    after: placed(after, String),
  };
  const matches = matchParts(items.before, items.after, ITEM_KEYS);
  return { ...items, matches: withLikeParagraphs(items.before, items.after, matches) };
};

const placed = (
  segments: readonly AssembledSegment[],
  placeOf: (index: number) => string,
): PlacedItem[] =>
  segments.flatMap(({ items }, segment) =>
    items.map((item) => ({ item, segment, place: placeOf(segment) })),
  );

/** What makes two items one, from the surest on. */
const ITEM_KEYS: readonly KeyOf<PlacedItem>[] = [
  ({ item }) => (item.kind === 'quote' ? item.documentId : null),
  ({ item, place }) => JSON.stringify([item.kind, place, item.text]),
  // A segment has one hand-over and one sign-off.
  ({ item, place }) =>
    item.kind === 'toss' || item.kind === 'sign-off' ? JSON.stringify([item.kind, place]) : null,
  ({ item, place }) =>
    item.kind === 'quote' && item.documentId === null ? JSON.stringify([place, item.order]) : null,
  // Moved to another segment.
  ({ item }) => JSON.stringify([item.kind, item.text]),
];

/** From this on two paragraphs in one place are one that was changed, rather than one removed and one added. */
const LIKE_ENOUGH = 0.4;

/** How many paragraphs one is compared with: an article of which everything was changed must not take for ever. */
const MOST_CANDIDATES = 8;

/** Adds paragraphs that were changed: those left over between the same neighbours that have most words in common. */
const withLikeParagraphs = (
  before: readonly PlacedItem[],
  after: readonly PlacedItem[],
  matches: Matches,
): Matches => {
  const pairs: [number, number][] = [];
  let gap = { before: [] as number[], after: [] as number[] };
  const closeGap = () => {
    pairs.push(...likePairs(before, after, gap));
    gap = { before: [], after: [] };
  };
  for (const step of align(...namesOf(before.length, after.length, matches))) {
    switch (step.kind) {
      case 'both':
        closeGap();
        break;
      case 'before':
        if (isFree(before[step.before], matches.after, step.before)) gap.before.push(step.before);
        break;
      case 'after':
        if (isFree(after[step.after], matches.before, step.after)) gap.after.push(step.after);
    }
  }
  closeGap();
  return {
    after: new Map([...matches.after, ...pairs]),
    before: new Map([
      ...matches.before,
      ...pairs.map(([old, now]): [number, number] => [now, old]),
    ]),
  };
};

const isFree = (
  placedItem: PlacedItem | undefined,
  matched: ReadonlyMap<number, number>,
  index: number,
): boolean => placedItem?.item.kind === 'narration' && !matched.has(index);

const likePairs = (
  before: readonly PlacedItem[],
  after: readonly PlacedItem[],
  gap: { readonly before: readonly number[]; readonly after: readonly number[] },
): [number, number][] => {
  let left = [...gap.after];
  return gap.before.flatMap((old): [number, number][] => {
    const at = left.slice(0, MOST_CANDIDATES).findIndex((now) => isLike(before[old], after[now]));
    const now = left[at];
    if (now === undefined) {
      return [];
    }
    left = left.slice(at + 1);
    return [[old, now]];
  });
};

const isLike = (old: PlacedItem | undefined, now: PlacedItem | undefined): boolean =>
  old !== undefined &&
  now !== undefined &&
  old.place === now.place &&
  likeness(old.item.text, now.item.text) >= LIKE_ENOUGH;
