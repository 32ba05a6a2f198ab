import { writeBody, type BodyPart } from '../../article/segment-body';
import type { StoredQuote, StoredSegment } from '../../article/stored-article';
import type { Piece, QuoteNote } from '../pieces/piece';
import { wordsOf } from '../pieces/paragraph-text';
import { readQuote } from './read-quote';

/** Segments, and where in the article each piece that is in one of them went. */
export interface ReadSegments {
  readonly segments: readonly StoredSegment[];
  /** Field paths, such as `segments[1].items[6]`. */
  readonly paths: ReadonlyMap<Piece, string>;
}

/**
 * Builds the segments from what stands under each marker.
 * @param byHand whether the markers and the heads of quotes are an editor's, and none that a page printed
 */
export const readSegments = (pieces: readonly Piece[], byHand: boolean): ReadSegments => {
  const drafts = draftSegments(pieces);
  const paths = new Map<Piece, string>();
  drafts.forEach((draft, index) => {
    draft.items.forEach((item, place) => {
      item.pieces.forEach((piece) => paths.set(piece, `segments[${index}].items[${place}]`));
    });
    if (draft.marker) {
      paths.set(draft.marker, `segments[${index}]`);
    }
  });
  return { segments: drafts.map((draft, index) => segmentOf(draft, index + 1, byHand)), paths };
};

type ItemKind = 'narration' | 'quote' | 'toss' | 'sign-off';

/** One thing that is heard, and the pieces that tell it: one for each of its lines. */
interface Item {
  readonly kind: ItemKind;
  readonly pieces: Piece[];
  /** What directives above it say of it. */
  readonly note?: QuoteNote;
}

interface SegmentDraft {
  readonly marker: Extract<Piece, { kind: 'marker' }> | null;
  readonly items: Item[];
}

const draftSegments = (pieces: readonly Piece[]): SegmentDraft[] => {
  const drafts: SegmentDraft[] = [];
  let current: SegmentDraft | null = null;
  let note: QuoteNote = {};
  for (const piece of pieces) {
    if (piece.kind === 'marker') {
      current = piece.role === null ? null : { marker: piece, items: [] };
      if (current) drafts.push(current);
    } else if (piece.kind === 'quote-note') {
      note = { ...note, ...piece.note };
    } else {
      const kind = ITEM_KINDS[piece.kind];
      if (kind === undefined) continue;
      if (!current) drafts.push((current = { marker: null, items: [] }));
      addPiece(current, kind, piece, note);
      if (kind === 'quote') note = {};
    }
  }
  return drafts;
};

const ITEM_KINDS: Readonly<Partial<Record<Piece['kind'], ItemKind | 'more'>>> = {
  narration: 'narration',
  literal: 'narration',
  bracket: 'narration',
  quote: 'quote',
  'narration-more': 'more',
  'quote-more': 'more',
  toss: 'toss',
  'sign-off': 'sign-off',
};

const addPiece = (
  { items }: SegmentDraft,
  kind: ItemKind | 'more',
  piece: Piece,
  note: QuoteNote,
): void => {
  const last = items.at(-1);
  if (kind === 'more' && last) {
    last.pieces.push(piece);
  } else {
    items.push({
      kind: kind === 'more' ? 'narration' : kind,
      pieces: [piece],
      ...(kind === 'quote' ? { note } : {}),
    });
  }
};

const segmentOf = (
  { marker, items }: SegmentDraft,
  order: number,
  byHand: boolean,
): StoredSegment => {
  const { parts, quotes } = bodyOf(items, byHand);
  return {
    documentId: null,
    order,
    role: marker?.role ?? 'unmarked',
    label: byHand && !marker?.outright ? null : (marker?.label ?? null),
    name: marker?.name ?? null,
    body: writeBody(parts),
    toss: closingText(items, 'toss'),
    signOff: closingText(items, 'sign-off'),
    startMs: null,
    endMs: null,
    quotes,
  };
};

const bodyOf = (
  items: readonly Item[],
  byHand: boolean,
): { parts: BodyPart[]; quotes: StoredQuote[] } => {
  const quotes: StoredQuote[] = [];
  const parts: BodyPart[] = [];
  for (const { kind, pieces, note } of items) {
    if (kind === 'narration') {
      parts.push({ kind: 'narration', text: pieces.map(wordsOf).join('\n') });
    } else if (kind === 'quote') {
      const read = readQuote(pieces, quotes.length + 1);
      quotes.push({ ...read, ...(byHand ? { attribution: null } : {}), ...note });
      parts.push({ kind: 'quote-place', order: quotes.length });
    }
  }
  return { parts, quotes };
};

const closingText = (items: readonly Item[], wanted: 'toss' | 'sign-off'): string | null => {
  const texts = items.filter(({ kind }) => kind === wanted).flatMap(({ pieces }) => pieces);
  return texts.length === 0 ? null : texts.map(wordsOf).join('\n\n');
};
