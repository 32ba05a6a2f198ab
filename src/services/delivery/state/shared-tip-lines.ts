import type { TipLine } from '../../../domain/article/stored-article';
import { tipLinesFromRows } from '../../mapping/article-from-rows';
import type { TipLineRow } from '../../mapping/article-row';

/** A tip line as the statement gives it; instants in milliseconds since 1970. */
export interface TipLineJson {
  readonly id: number;
  readonly documentId: string;
  readonly channel: TipLine['channel'];
  readonly label: string;
  readonly value: string;
  readonly url: string | null;
  readonly active: boolean | 0 | 1;
  readonly order: number | null;
  readonly validFrom: number | null;
  readonly validTo: number | null;
  readonly updatedAt: number;
}

/** Those of one article, as they are now. */
export interface TipLinesNow {
  /** As JSON. */
  readonly json: string;
  /**
   * When one of them was last changed, began or ended; -Infinity when nothing ever did. Infinity when one was deleted: nothing tells
   * when that was.
   */
  readonly changedAt: number;
  /** When one of them next begins or ends; Infinity when none does. */
  readonly until: number;
}

/** All tip lines of the newsroom, as they were at one moment. Many articles have the same ones: what these have is made once. */
export interface SharedTipLines {
  /** @param documentIds those of an article, divided by commas */
  readonly of: (documentIds: string) => TipLinesNow;
}

/** Sets are named by editions alone, so that there can't be more of them than articles; still they must not fill the memory. */
const MOST_SETS = 1000;

/** @param rows all there are */
export const shareTipLines = (rows: readonly TipLineJson[]): SharedTipLines => {
  const byId = new Map(rows.map((row) => [row.documentId, row]));
  const sets = new Map<string, TipLinesNow>();
  return {
    of: (documentIds) => {
      const made = sets.get(documentIds);
      if (made !== undefined && Date.now() < made.until) {
        return made;
      }
      const ids = documentIds.split(',').filter(Boolean);
      const now = tipLinesNow(ids.map((id) => byId.get(id)));
      if (sets.size >= MOST_SETS) {
        sets.clear();
      }
      sets.set(documentIds, now);
      return now;
    },
  };
};

const tipLinesNow = (all: readonly (TipLineJson | undefined)[]): TipLinesNow => {
  const rows = all.filter((row) => row !== undefined);
  const now = Date.now();
  const turns = rows.flatMap(({ validFrom, validTo }) =>
    [validFrom, validTo].filter((turn) => turn !== null),
  );
  return {
    json: JSON.stringify(tipLinesFromRows(rows.map(tipLineRow))),
    changedAt: Math.max(
      rows.length < all.length ? Infinity : -Infinity,
      ...rows.map(({ updatedAt }) => updatedAt),
      ...turns.filter((turn) => turn <= now),
    ),
    until: Math.min(Infinity, ...turns.filter((turn) => turn > now)),
  };
};

const tipLineRow = ({ active, validFrom, validTo, ...line }: TipLineJson): TipLineRow => ({
  ...line,
  name: '',
  active: Boolean(active),
  validFrom: toDate(validFrom),
  validTo: toDate(validTo),
  updatedAt: new Date(line.updatedAt),
});

const toDate = (milliseconds: number | null): Date | null =>
  milliseconds === null ? null : new Date(milliseconds);
