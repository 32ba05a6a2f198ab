import type { MergedDraft } from '../../domain/article/merge-draft';
import type { StoredArticle } from '../../domain/article/stored-article';
import { creditToData, quoteToData, segmentToData } from '../mapping/article-to-data';
import { partsOf } from '../publishing/delete-parts';
import { CREDIT, QUOTE, SEGMENT, type ArticlePart } from '../uids';
import { changedData, isEmpty, type RowData } from './changed-data';

/** One row to make or to change. */
export interface PartWrite {
  readonly uid: ArticlePart;
  /** As the draft that is to be stored names it. */
  readonly documentId: string;
  readonly data: RowData;
  /** What it is to belong to, as the draft names it; null where that stays. */
  readonly owner: string | null;
}

/** A row to take out of the draft. */
export interface PartRemoval {
  readonly uid: ArticlePart;
  readonly documentId: string;
}

/** What has to be written so that the parts of a draft become others; nothing for a part that stays as it is. */
export interface PartWrites {
  /** Segments before the quotes that go into them. */
  readonly writes: readonly PartWrite[];
  /** Quotes before the segments that they may still be in. */
  readonly removals: readonly PartRemoval[];
}

/**
 * Compares the parts of a draft as it is with those it is to have. A part is the same by its documentId, wherever it stands; one that
 * the draft as it is does not have is written whole.
 */
export const partWrites = (
  current: StoredArticle,
  wanted: MergedDraft & { readonly documentId: string },
): PartWrites => {
  const before = rowsOf(current);
  const writes = [...rowsOf(wanted).values()].flatMap((row): PartWrite[] => {
    const now = before.get(row.documentId);
    const data = changedData(now?.data ?? null, row.data);
    const owner = now?.owner === row.owner ? null : row.owner;
    return isEmpty(data) && owner === null
      ? []
      : [{ uid: row.uid, documentId: row.documentId, data, owner }];
  });
  return { writes, removals: removals(current, wanted) };
};

interface PartRow {
  readonly uid: ArticlePart;
  readonly documentId: string;
  readonly data: RowData;
  readonly owner: string;
}

/** The rows of an article's parts by documentId, each type after what it belongs to. */
const rowsOf = ({ documentId, segments, credits }: StoredArticle): ReadonlyMap<string, PartRow> => {
  const article = documentId ?? '';
  const rows = [
    ...segments.map((part) => row(SEGMENT, part.documentId, segmentToData(part), article)),
    ...segments.flatMap((segment) =>
      segment.quotes.map((part) =>
        row(QUOTE, part.documentId, quoteToData(part), segment.documentId ?? ''),
      ),
    ),
    ...credits.map((part) => row(CREDIT, part.documentId, creditToData(part), article)),
  ];
  return new Map(rows.map((part) => [part.documentId, part]));
};

const row = (
  uid: ArticlePart,
  documentId: string | null,
  data: RowData,
  owner: string,
): PartRow => ({ uid, documentId: documentId ?? '', data, owner });

const removals = (current: StoredArticle, wanted: StoredArticle): PartRemoval[] => {
  const kept = partsOf(wanted);
  const had = partsOf(current);
  return ([QUOTE, CREDIT, SEGMENT] as const).flatMap((uid) => {
    const ids = new Set(kept[uid]);
    return had[uid]
      .filter((documentId) => !ids.has(documentId))
      .map((documentId) => ({ uid, documentId }));
  });
};
