import type { AssembledArticle } from '../../../domain/article/assembled-article';
import { cutDeliveredJson, joinDeliveredJson } from '../../../domain/article/delivered-json';
import type { SharedTipLines, TipLinesNow } from '../state/shared-tip-lines';
import type { ContentRow, EditionRow } from './edition-statements';

/** What the public gets of an article, and since when it has been like that. */
export interface PublicEdition {
  /** The article as the JSON that is sent. */
  readonly json: string;
  /** The last of: the edition's publishing, the end of its embargo, a change of one of its tip lines. */
  readonly lastModified: Date;
  /** When it turns into something else by itself, a tip line's time beginning or ending; Infinity when it does not. */
  readonly until: number;
}

/** The public article of a current edition, its tip lines as they are now: they are shared, and right everywhere at once. */
export const publicJson = (row: ContentRow, shared: SharedTipLines): string =>
  jsonWith(row, shared.of(row.tipLineIds ?? ''));

/** The same with what tells when it changes. */
export const publicEdition = (row: EditionRow, shared: SharedTipLines): PublicEdition => {
  const tipLines = shared.of(row.tipLineIds ?? '');
  const now = Date.now();
  const changedAt = Math.max(row.publishedAt, endOfEmbargo(row), tipLines.changedAt);
  return {
    json: jsonWith(row, tipLines),
    // Never later than now, as HTTP wants it; the clock of another replica may be a little ahead.
    lastModified: new Date(Math.min(now, changedAt)),
    until: tipLines.until,
  };
};

/** Where the edition has its JSON cut for that, its content is not looked into. */
const jsonWith = ({ deliveredJson, content }: ContentRow, tipLines: TipLinesNow): string =>
  joinDeliveredJson(
    deliveredJson ?? cutDeliveredJson(JSON.parse(content ?? '{}') as AssembledArticle),
    tipLines.json,
  );

const endOfEmbargo = ({ embargoUntil }: EditionRow): number =>
  embargoUntil !== null && embargoUntil <= Date.now() ? embargoUntil : -Infinity;
