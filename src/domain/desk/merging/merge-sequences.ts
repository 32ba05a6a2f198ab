import { align } from '../../article/difference/align';
import type { Choice, Versions } from './merged';

/** A member of a sequence. */
export interface Member {
  /** The same for what is the same in all versions. */
  readonly key: string;
}

/** A stretch of the merged sequence: what it is, or what it is in either version when both changed it differently. */
export type Stretch<Part> =
  | { readonly kind: 'settled'; readonly parts: readonly Part[] }
  | {
      readonly kind: 'contested';
      readonly mine: readonly Part[];
      readonly theirs: readonly Part[];
    };

/** What one version has in place of the members `from` … `to - 1` of the sequence that both started from; none when it adds. */
interface Change<Part> {
  readonly side: Choice;
  readonly from: number;
  readonly to: number;
  readonly parts: readonly Part[];
}

/**
 * Brings two versions of a sequence together. Changes of neighbours do not touch each other: a member that one changed and the next
 * one that the other changed are both taken.
 */
export const mergeSequences = <Part extends Member>({
  base,
  mine,
  theirs,
}: Versions<readonly Part[]>): Stretch<Part>[] => {
  const changes = [...changesOf('mine', base, mine), ...changesOf('theirs', base, theirs)].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
  let at = 0;
  const stretches = overlapping(changes).flatMap((group): Stretch<Part>[] => {
    const from = Math.min(...group.map((change) => change.from));
    const to = Math.max(...group.map((change) => change.to));
    const unchanged = base.slice(at, from);
    at = to;
    return [{ kind: 'settled', parts: unchanged }, mergedStretch(base, { from, to }, group)];
  });
  return [...stretches, { kind: 'settled', parts: base.slice(at) }];
};

const changesOf = <Part extends Member>(
  side: Choice,
  base: readonly Part[],
  changed: readonly Part[],
): Change<Part>[] => {
  const changes: Change<Part>[] = [];
  let open = { from: 0, to: 0, parts: [] as Part[] };
  const close = (): void => {
    changes.push(...singly({ side, ...open }));
    open = { from: open.to + 1, to: open.to + 1, parts: [] };
  };
  for (const step of align(keysOf(base), keysOf(changed))) {
    switch (step.kind) {
      case 'both':
        close();
        break;
      case 'before':
        open.to += 1;
        break;
      case 'after':
        open.parts.push(...changed.slice(step.after, step.after + 1));
    }
  }
  close();
  return changes;
};

/** As many members for as many, and none for some, are a change of each. */
const singly = <Part>(change: Change<Part>): Change<Part>[] => {
  const { side, from, to, parts } = change;
  if (from === to && parts.length === 0) {
    return [];
  }
  if (from === to || (parts.length > 0 && parts.length !== to - from)) {
    return [change];
  }
  return Array.from({ length: to - from }, (_, index) => ({
    side,
    from: from + index,
    to: from + index + 1,
    parts: parts.slice(index, index + 1),
  }));
};

/** Groups of changes that have members in common, or that add in the same place. */
const overlapping = <Part>(sorted: readonly Change<Part>[]): Change<Part>[][] => {
  const groups: Change<Part>[][] = [];
  let end = -1;
  for (const change of sorted) {
    const last = groups.at(-1);
    const isAddedBesides =
      change.from === change.to && last?.at(-1)?.from === change.from && end === change.to;
    if (last && (change.from < end || isAddedBesides)) {
      last.push(change);
      end = Math.max(end, change.to);
    } else {
      groups.push([change]);
      end = change.to;
    }
  }
  return groups;
};

const mergedStretch = <Part extends Member>(
  base: readonly Part[],
  range: { readonly from: number; readonly to: number },
  group: readonly Change<Part>[],
): Stretch<Part> => {
  const before = base.slice(range.from, range.to);
  const mine = changedRange(
    before,
    range.from,
    group.filter(({ side }) => side === 'mine'),
  );
  const theirs = changedRange(
    before,
    range.from,
    group.filter(({ side }) => side === 'theirs'),
  );
  if (isAlike(mine, theirs) || isAlike(mine, before)) {
    return { kind: 'settled', parts: theirs };
  }
  return isAlike(theirs, before)
    ? { kind: 'settled', parts: mine }
    : { kind: 'contested', mine, theirs };
};

/** A range of the base with one version's changes of it. */
const changedRange = <Part>(
  before: readonly Part[],
  start: number,
  changes: readonly Change<Part>[],
): Part[] => {
  let at = 0;
  const changed = changes.flatMap(({ from, to, parts }) => {
    const unchanged = before.slice(at, from - start);
    at = to - start;
    return [...unchanged, ...parts];
  });
  return [...changed, ...before.slice(at)];
};

const keysOf = (parts: readonly Member[]): string[] => parts.map(({ key }) => key);

const isAlike = (a: readonly Member[], b: readonly Member[]): boolean =>
  a.length === b.length && a.every(({ key }, index) => key === b[index]?.key);
