import type { StoredArticle } from '../article/stored-article';
import { isSame } from './is-same';

/** What two editors can have changed apart from each other. */
export type PieceKind = 'field' | 'segment' | 'credit' | 'tip-lines' | 'corrections';

/** A piece of the draft that both have changed, each in another way. */
export interface ConflictPiece {
  /** Names the piece among the others: `field:headline`, `segment:<documentId>`, `credit:<documentId>`, `tip-lines`, `corrections`. */
  readonly id: string;
  readonly kind: PieceKind;
  /** The piece in either version; null where it was removed. */
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Whose version of a piece is taken. */
export type Choice = 'mine' | 'theirs';

/** What becomes of two versions of one draft. */
export interface Merge {
  /** Where an editor has to choose. */
  readonly conflicts: readonly ConflictPiece[];
  /** The draft with the choices made (`mine` where none is) and all else that either one changed. */
  readonly merge: (choices: ReadonlyMap<string, Choice>) => StoredArticle;
}

const FIELDS = [
  'headline',
  'slug',
  'section',
  'language',
  'format',
  'summary',
  'airedAt',
  'airedOn',
  'embargoUntil',
  'publishAt',
  'unpublishAt',
] as const;

/**
 * Brings two versions of a draft together that both come from one. What only one of them changed is taken from it; what both
 * changed differently is a conflict. Parts are known by their documentId; a part without one is new.
 * @param base the draft that both started from
 */
export const mergeDrafts = (
  base: StoredArticle,
  mine: StoredArticle,
  theirs: StoredArticle,
): Merge => {
  const pieces = [
    ...FIELDS.map((field): Piece => ({
      id: `field:${field}`,
      kind: 'field',
      base: base[field],
      mine: mine[field],
      theirs: theirs[field],
    })),
    ...partPieces('segment', base.segments, mine.segments, theirs.segments),
    ...partPieces('credit', base.credits, mine.credits, theirs.credits),
    {
      id: 'tip-lines',
      kind: 'tip-lines',
      base: base.tipLines,
      mine: mine.tipLines,
      theirs: theirs.tipLines,
    } as const,
    {
      id: 'corrections',
      kind: 'corrections',
      base: base.corrections,
      mine: mine.corrections,
      theirs: theirs.corrections,
    } as const,
  ];
  return {
    conflicts: pieces
      .filter((piece) => sideOf(piece) === 'both')
      .map(({ id, kind, ...versions }) => ({
        id,
        kind,
        mine: versions.mine ?? null,
        theirs: versions.theirs ?? null,
      })),
    merge: (choices) =>
      merged(new Map(pieces.map((piece) => [piece.id, chosen(piece, choices)])), {
        base,
        mine,
        theirs,
      }),
  };
};

interface Piece {
  readonly id: string;
  readonly kind: PieceKind;
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Who changed a piece: nobody or both alike, one of them, or both differently. */
const sideOf = ({ base, mine, theirs }: Piece): Choice | 'both' => {
  if (isSame(mine, theirs) || isSame(theirs, base)) {
    return 'mine';
  }
  return isSame(mine, base) ? 'theirs' : 'both';
};

const chosen = (piece: Piece, choices: ReadonlyMap<string, Choice>): unknown => {
  const side = sideOf(piece);
  return piece[side === 'both' ? (choices.get(piece.id) ?? 'mine') : side];
};

interface Part {
  readonly documentId: string | null;
  readonly order: number;
}

/** The stored parts of one kind in all three versions; their order is not theirs but the list's. */
const partPieces = (
  kind: 'segment' | 'credit',
  base: readonly Part[],
  mine: readonly Part[],
  theirs: readonly Part[],
): Piece[] => {
  const [inBase, inMine, inTheirs] = [byId(base), byId(mine), byId(theirs)];
  const ids = new Set([...inBase.keys(), ...inMine.keys(), ...inTheirs.keys()]);
  return [...ids].map((id) => ({
    id: `${kind}:${id}`,
    kind,
    base: inBase.get(id),
    mine: inMine.get(id),
    theirs: inTheirs.get(id),
  }));
};

const byId = (parts: readonly Part[]): Map<string, Part> =>
  new Map(
    parts.flatMap((part) =>
      part.documentId === null ? [] : [[part.documentId, { ...part, order: 0 }]],
    ),
  );

interface Versions {
  readonly base: StoredArticle;
  readonly mine: StoredArticle;
  readonly theirs: StoredArticle;
}

const merged = (
  values: ReadonlyMap<string, unknown>,
  { base, mine, theirs }: Versions,
): StoredArticle => ({
  ...theirs,
  ...(Object.fromEntries(FIELDS.map((field) => [field, values.get(`field:${field}`)])) as Pick<
    StoredArticle,
    (typeof FIELDS)[number]
  >),
  segments: mergedParts('segment', values, base.segments, mine.segments, theirs.segments),
  credits: mergedParts('credit', values, base.credits, mine.credits, theirs.credits),
  tipLines: values.get('tip-lines') as StoredArticle['tipLines'],
  corrections: values.get('corrections') as StoredArticle['corrections'],
});

/**
 * The parts in the order of who changed the order (mine when both did); what only the other list has follows the part that it
 * follows there. New parts of mine stay where they are.
 */
const mergedParts = <Kind extends Part>(
  kind: 'segment' | 'credit',
  values: ReadonlyMap<string, unknown>,
  base: readonly Kind[],
  mine: readonly Kind[],
  theirs: readonly Kind[],
): Kind[] => {
  const known = new Set(base.map(({ documentId }) => documentId));
  const order = (parts: readonly Kind[]) =>
    parts.flatMap(({ documentId }) => (known.has(documentId) ? [documentId] : []));
  const [leading, following] = isSame(order(mine), order(base)) ? [theirs, mine] : [mine, theirs];
  const parts = [...leading];
  following.forEach((part, index) => {
    const isListed =
      part.documentId !== null && parts.some(({ documentId }) => documentId === part.documentId);
    if (!isListed) {
      const before = following[index - 1];
      const place = before === undefined ? -1 : parts.findIndex((other) => isOne(other, before));
      parts.splice(before !== undefined && place < 0 ? parts.length : place + 1, 0, part);
    }
  });
  return parts
    .flatMap((part): Kind[] => {
      if (part.documentId === null) {
        return mine.includes(part) ? [part] : [];
      }
      const value = values.get(`${kind}:${part.documentId}`) as Kind | undefined;
      return value ? [value] : [];
    })
    .map((part, index) => ({ ...part, order: index + 1 }));
};

const isOne = (a: Part, b: Part): boolean =>
  a === b || (a.documentId !== null && a.documentId === b.documentId);
