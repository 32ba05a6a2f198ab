import type { PartKey } from '../desk-document';

interface Keyed {
  readonly key: PartKey;
}

/** A list with one part changed; the same list when the part is not in it. */
export const changed = <Part extends Keyed>(
  parts: readonly Part[],
  key: PartKey,
  change: (part: Part) => Part,
): readonly Part[] =>
  parts.some((part) => part.key === key)
    ? parts.map((part) => (part.key === key ? change(part) : part))
    : parts;

/** A list without a part; the same list when the part is not in it. */
export const without = <Part extends Keyed>(
  parts: readonly Part[],
  key: PartKey,
): readonly Part[] => {
  const left = parts.filter((part) => part.key !== key);
  return left.length === parts.length ? parts : left;
};

/** A list with a part put before another, or at the end when that one is null or not there. */
export const inserted = <Part extends Keyed>(
  parts: readonly Part[],
  part: Part,
  before: PartKey | null,
): readonly Part[] => {
  const index = parts.findIndex(({ key }) => key === before);
  return index < 0 ? [...parts, part] : parts.toSpliced(index, 0, part);
};

/** A list with a part moved before another, or to the end; the same list when the part is not in it or would stay. */
export const moved = <Part extends Keyed>(
  parts: readonly Part[],
  key: PartKey,
  before: PartKey | null,
): readonly Part[] => {
  const part = parts.find((candidate) => candidate.key === key);
  return part === undefined || before === key ? parts : inserted(without(parts, key), part, before);
};

/** A list with a part moved by one place; the same list when there is no such place. */
export const shifted = <Part extends Keyed>(
  parts: readonly Part[],
  key: PartKey,
  by: -1 | 1,
): readonly Part[] => {
  const from = parts.findIndex((part) => part.key === key);
  const to = from + by;
  return from < 0 || to < 0 || to >= parts.length ? parts : movedAt(parts, from, to);
};

/** A list with what is at one place moved to another; the same list when there is no such place. */
export const movedAt = <Part>(
  parts: readonly Part[],
  from: number,
  to: number,
): readonly Part[] => {
  const part = parts[from];
  return part === undefined || from === to || !(to in parts)
    ? parts
    : parts.toSpliced(from, 1).toSpliced(to, 0, part);
};
