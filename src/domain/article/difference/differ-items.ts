import type { AssembledSegment } from '../assembled-article';
import { align, namesOf } from './align';
import type { ItemChange } from './article-difference';
import { itemFields } from './compared-fields';
import { differFields } from './differ-fields';
import { matchItems, type MatchedItems, type PlacedItem } from './match-items';
import type { Matches } from './match-parts';

/** What became of the items of each segment, by the segment's index: of those that are gone, and of those that are there. */
export interface ItemChanges {
  readonly gone: ReadonlyMap<number, readonly ItemChange[]>;
  readonly there: ReadonlyMap<number, readonly ItemChange[]>;
}

/**
 * Compares the items of two versions' segments. A quote is the same by its id or its words, wherever it stands; a paragraph by its
 * words, or in one place by most of them; what closes a segment by being that.
 * @param segments which segment is which
 */
export const differItems = (
  before: readonly AssembledSegment[],
  after: readonly AssembledSegment[],
  segments: Matches,
): ItemChanges => {
  const items = matchItems(before, after, segments);
  const gone = before.flatMap((_, index): [number, ItemChange[]][] =>
    segments.after.has(index) ? [] : [[index, changesIn(items, index, null)]],
  );
  const there = after.map((_, index): [number, ItemChange[]] => [
    index,
    changesIn(items, segments.before.get(index) ?? null, index),
  ]);
  return { gone: new Map(gone), there: new Map(there) };
};

/** What became of the items of one segment, by its index in each version; null where a version does not have it. */
const changesIn = (
  items: MatchedItems,
  before: number | null,
  after: number | null,
): ItemChange[] => {
  const old = indexesIn(items.before, before);
  const now = indexesIn(items.after, after);
  const [oldNames, names] = namesOf(items.before.length, items.after.length, items.matches);
  const steps = align(
    old.map((index) => oldNames[index] ?? ''),
    now.map((index) => names[index] ?? ''),
  );
  return steps.flatMap((step): ItemChange[] => {
    switch (step.kind) {
      case 'both':
        return inPlace(items.before[old[step.before] ?? -1], items.after[now[step.after] ?? -1]);
      case 'before':
        return leaving(items, old[step.before] ?? -1);
      case 'after':
        return arriving(items, now[step.after] ?? -1);
    }
  });
};

const indexesIn = (items: readonly PlacedItem[], segment: number | null): number[] =>
  items.flatMap((item, index) => (item.segment === segment ? index : []));

const inPlace = (old: PlacedItem | undefined, now: PlacedItem | undefined): ItemChange[] => {
  if (old === undefined || now === undefined) {
    return [];
  }
  const fields = differFields(itemFields(old.item), itemFields(now.item));
  return fields.length === 0
    ? [{ kind: 'same', item: now.item }]
    : [{ kind: 'changed', before: old.item, after: now.item, fields }];
};

const leaving = ({ before, after, matches }: MatchedItems, index: number): ItemChange[] => {
  const old = before[index];
  const now = after[matches.after.get(index) ?? -1];
  if (old === undefined) {
    return [];
  }
  return now === undefined
    ? [{ kind: 'removed', item: old.item }]
    : [{ kind: 'moved-away', item: old.item, toSegment: now.segment + 1 }];
};

const arriving = ({ before, after, matches }: MatchedItems, index: number): ItemChange[] => {
  const now = after[index];
  const old = before[matches.before.get(index) ?? -1];
  if (now === undefined) {
    return [];
  }
  return old === undefined
    ? [{ kind: 'added', item: now.item }]
    : [
        {
          kind: 'moved-here',
          before: old.item,
          after: now.item,
          fromSegment: old.segment + 1,
          fields: differFields(itemFields(old.item), itemFields(now.item)),
        },
      ];
};
