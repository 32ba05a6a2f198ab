import type { AssembledArticle } from '../../../domain/article/assembled-article';
import { joinDeliveredJson } from '../../../domain/article/delivered-json';
import { inContractOrder } from '../../../domain/article/in-contract-order';
import type { TipLine } from '../../../domain/article/stored-article';
import { tipLinesFromRows } from '../../mapping/article-from-rows';
import type { TipLineRow } from '../../mapping/article-row';
import type { DeliveredEditionRow, PublicEditionRow } from './edition-statements';

/** What the public gets of an article, and since when it has been like that. */
export interface PublicArticle {
  readonly article: AssembledArticle;
  /** The last of: the edition's publishing, the end of its embargo, a change of one of its tip lines. */
  readonly lastModified: Date;
}

/** A public article with what a memory of it must know. */
export interface PublicEdition extends PublicArticle {
  /** When it turns into something else by itself, a tip line's time beginning or ending; Infinity when it does not. */
  readonly until: number;
}

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

/**
 * The public article of a current edition, its tip lines as they are now (they are shared, and right everywhere at once).
 * @param tipLines those of the row, read from their JSON
 */
export const publicEdition = (
  row: PublicEditionRow,
  tipLines: readonly TipLineJson[],
): PublicEdition => {
  const content = JSON.parse(row.content) as AssembledArticle;
  const now = Date.now();
  const turns = tipLines.flatMap(({ validFrom, validTo }) => [validFrom ?? 0, validTo ?? 0]);
  return {
    article: inContractOrder({ ...content, tipLines: tipLinesFromRows(tipLines.map(tipLineRow)) }),
    lastModified: lastModified(row, tipLines, isOneDeleted(content, tipLines)),
    until: Math.min(...turns.map((turn) => (turn > now ? turn : Infinity)), Infinity),
  };
};

/**
 * The public article of a current edition as the JSON that is sent; where the edition has it cut for that, its content is not
 * looked into.
 */
export const publicJson = (row: DeliveredEditionRow, tipLines: readonly TipLineJson[]): string => {
  const { content, deliveredJson } = row;
  if (deliveredJson !== null) {
    return joinDeliveredJson(deliveredJson, tipLinesFromRows(tipLines.map(tipLineRow)));
  }
  return JSON.stringify(publicEdition({ ...row, content: content ?? '{}' }, tipLines).article);
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

const isOneDeleted = ({ tipLines }: AssembledArticle, rows: readonly TipLineJson[]): boolean => {
  const known = new Set(rows.map(({ documentId }) => documentId));
  return tipLines.some(({ documentId }) => !known.has(documentId ?? ''));
};

/** Never later than now, as HTTP wants it; the clock of another replica may be a little ahead. */
const lastModified = (
  { publishedAt, embargoUntil }: PublicEditionRow,
  rows: readonly TipLineJson[],
  // Nothing tells when a tip line was deleted: who asks by date gets the article again.
  oneIsDeleted: boolean,
): Date => {
  const now = Date.now();
  const turns = [embargoUntil, ...rows.flatMap((row) => [row.validFrom, row.validTo])];
  const passed = turns.flatMap((turn) => (turn !== null && turn <= now ? [turn] : []));
  const changes = [publishedAt, ...rows.map((row) => row.updatedAt), ...passed];
  return new Date(Math.min(now, oneIsDeleted ? now : Math.max(...changes)));
};
