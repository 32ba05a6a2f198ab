import { isSame } from '../is-same';
import type { Versions } from './merged';

interface Part {
  readonly documentId: string | null;
}

/**
 * The parts of both versions in the order of who changed the order (mine when both did); what only the other list has follows the part
 * that it follows there. Parts without an id are new: those of mine stay where they are.
 */
export const mergeOrder = <Kind extends Part>({
  base,
  mine,
  theirs,
}: Versions<readonly Kind[]>): Kind[] => {
  const known = new Set(base.map(({ documentId }) => documentId));
  const order = (parts: readonly Kind[]) =>
    parts.flatMap(({ documentId }) => (known.has(documentId) ? [documentId] : []));
  const [leading, following] = isSame(order(mine), order(base)) ? [theirs, mine] : [mine, theirs];
  const parts = [...leading];
  following.forEach((part, index) => {
    if (!parts.some((other) => isOne(other, part))) {
      const before = following[index - 1];
      const place = before === undefined ? -1 : parts.findIndex((other) => isOne(other, before));
      parts.splice(place + 1, 0, part);
    }
  });
  return parts.filter((part) => part.documentId !== null || mine.includes(part));
};

const isOne = (a: Part, b: Part): boolean =>
  a === b || (a.documentId !== null && a.documentId === b.documentId);
