import type {
  DeskDocument,
  DeskParagraph,
  DeskQuote,
  DeskSegment,
  PartKey,
} from '../desk-document';
import { keyOf } from '../to-desk-document';

/**
 * The keys of the parts that an edit is about to make, and the document that knows them to be used.
 * @param count how many
 */
export const newKeys = (
  document: DeskDocument,
  count: number,
): { readonly keys: readonly PartKey[]; readonly document: DeskDocument } => ({
  keys: Array.from({ length: count }, (_, index) => keyOf(document.nextKey + index)),
  document: { ...document, nextKey: document.nextKey + count },
});

export const newParagraph = (key: PartKey, text = ''): DeskParagraph => ({
  kind: 'paragraph',
  key,
  text,
});

/** A quote made by hand: nothing is printed of it, and an editor has looked at it. */
export const newQuote = (key: PartKey, text = ''): DeskQuote => ({
  kind: 'quote',
  key,
  documentId: null,
  text,
  speaker: { name: null, affiliation: null, person: null },
  attribution: null,
  anonymous: false,
  originalText: null,
  originalLanguage: null,
  status: 'clean',
});

export const newSegment = (key: PartKey, role: DeskSegment['role']): DeskSegment => ({
  key,
  documentId: null,
  role,
  label: null,
  name: null,
  blocks: [],
  toss: null,
  signOff: null,
  startMs: null,
  endMs: null,
});
