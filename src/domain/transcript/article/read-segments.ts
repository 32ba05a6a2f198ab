import { writeBody, type BodyPart } from '../../article/segment-body';
import type { StoredQuote, StoredSegment } from '../../article/stored-article';
import type { Piece } from '../pieces/piece';
import { wordsOf } from '../pieces/paragraph-text';
import { withoutMarks } from './without-marks';

/** Segments, and where in the article each piece that is in one of them went. */
export interface ReadSegments {
  readonly segments: readonly StoredSegment[];
  /** Field paths, such as `segments[1].items[6]`. */
  readonly paths: ReadonlyMap<Piece, string>;
}

/** Builds the segments from what stands under each marker. */
export const readSegments = (pieces: readonly Piece[]): ReadSegments => {
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
  return { segments: drafts.map((draft, index) => segmentOf(draft, index + 1)), paths };
};

type ItemKind = 'narration' | 'quote' | 'toss' | 'sign-off';

/** One thing that is heard, and the pieces that tell it: one for each of its lines. */
interface Item {
  readonly kind: ItemKind;
  readonly pieces: Piece[];
}

interface SegmentDraft {
  readonly marker: Extract<Piece, { kind: 'marker' }> | null;
  readonly items: Item[];
}

const draftSegments = (pieces: readonly Piece[]): SegmentDraft[] => {
  const drafts: SegmentDraft[] = [];
  let current: SegmentDraft | null = null;
  for (const piece of pieces) {
    if (piece.kind === 'marker') {
      current = piece.role === null ? null : { marker: piece, items: [] };
      if (current) drafts.push(current);
    } else {
      const kind = ITEM_KINDS[piece.kind];
      if (kind === undefined) continue;
      if (!current) drafts.push((current = { marker: null, items: [] }));
      addPiece(current, kind, piece);
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

const addPiece = ({ items }: SegmentDraft, kind: ItemKind | 'more', piece: Piece): void => {
  const last = items.at(-1);
  if (kind === 'more' && last) {
    last.pieces.push(piece);
  } else {
    items.push({ kind: kind === 'more' ? 'narration' : kind, pieces: [piece] });
  }
};

const segmentOf = ({ marker, items }: SegmentDraft, order: number): StoredSegment => {
  const { parts, quotes } = bodyOf(items);
  return {
    documentId: null,
    order,
    role: marker?.role ?? 'unmarked',
    label: marker?.label ?? null,
    name: marker?.name ?? null,
    body: writeBody(parts),
    toss: closingText(items, 'toss'),
    signOff: closingText(items, 'sign-off'),
    startMs: null,
    endMs: null,
    quotes,
  };
};

const bodyOf = (items: readonly Item[]): { parts: BodyPart[]; quotes: StoredQuote[] } => {
  const quotes: StoredQuote[] = [];
  const parts: BodyPart[] = [];
  for (const { kind, pieces } of items) {
    if (kind === 'narration') {
      parts.push({ kind: 'narration', text: pieces.map(wordsOf).join('\n') });
    } else if (kind === 'quote') {
      quotes.push(quoteOf(pieces, quotes.length + 1));
      parts.push({ kind: 'quote-place', order: quotes.length });
    }
  }
  return { parts, quotes };
};

const closingText = (items: readonly Item[], wanted: 'toss' | 'sign-off'): string | null => {
  const texts = items.filter(({ kind }) => kind === wanted).flatMap(({ pieces }) => pieces);
  return texts.length === 0 ? null : texts.map(wordsOf).join('\n\n');
};

const quoteOf = (pieces: readonly Piece[], order: number): StoredQuote => {
  const [first] = pieces;
  const { head, state } = first?.kind === 'quote' ? first : { head: null, state: 'closed' };
  return {
    documentId: null,
    order,
    text: withoutMarks(quotedText(pieces)),
    speaker: { name: head?.name ?? null, affiliation: head?.affiliation ?? null, person: null },
    attribution: head?.printed ?? null,
    anonymous: false,
    originalText: null,
    originalLanguage: null,
    status: state === 'closed' ? 'clean' : 'needs-review',
  };
};

/** Lines of a quote are paragraphs, unless the text is hard-wrapped; a stop that has a line of its own belongs to the words before. */
const quotedText = (pieces: readonly Piece[]): string =>
  pieces.reduce((text, piece) => {
    const words = wordsOf(piece);
    if (text === '' || words === '') return text + words;
    if (/^[.!?…"”]+$/u.test(words)) return text + words;
    return text + (piece.kind === 'quote-more' && piece.wraps ? '\n' : '\n\n') + words;
  }, '');
