import type { Core } from '@strapi/strapi';
import type { AssembledArticle } from '../../domain/article/assembled-article';
import { inContractOrder } from '../../domain/article/in-contract-order';
import type { Instant, TipLineRow } from '../mapping/article-row';
import { tipLinesFromRows } from '../mapping/article-from-rows';
import { ARTICLE, EDITION } from '../uids';
import { mayBeStored } from './may-be-stored';

/** What the public gets of an article, and since when it has been like that. */
export interface PublicArticle {
  readonly article: AssembledArticle;
  /** The last of: the edition's publishing, the end of its embargo, a change of one of its tip lines. */
  readonly lastModified: Date;
}

interface EditionRow {
  readonly content: AssembledArticle;
  readonly currentFor: string;
  readonly publishedAt: Instant;
  readonly embargoUntil: Instant | null;
}

/**
 * The current edition of an article, its tip lines as they are now (they are shared, and right everywhere at once).
 * @param id documentId or slug
 * @returns null when it is not published, or under embargo
 */
export const findEdition = async (
  strapi: Core.Strapi,
  id: string,
): Promise<PublicArticle | null> => {
  const edition = await findCurrent(strapi, id);
  if (edition === null || isEmbargoed(edition)) {
    return null;
  }
  const rows = await findTipLines(strapi, edition.currentFor);
  return {
    article: inContractOrder({ ...edition.content, tipLines: tipLinesFromRows(rows) }),
    lastModified: lastModified(edition, rows),
  };
};

const findCurrent = async (strapi: Core.Strapi, id: string): Promise<EditionRow | null> => {
  const editions = (
    mayBeStored(id)
      ? await strapi.db.query(EDITION).findMany({
          where: { $or: [{ currentFor: id }, { currentSlug: id }] },
          select: ['content', 'currentFor', 'publishedAt', 'embargoUntil'],
        })
      : []
  ) as EditionRow[];
  // A slug that looks like another article's documentId must not stand in its place.
  return editions.find(({ currentFor }) => currentFor === id) ?? editions[0] ?? null;
};

const isEmbargoed = ({ embargoUntil }: EditionRow): boolean =>
  embargoUntil !== null && new Date(embargoUntil).getTime() > Date.now();

/** Those that the published article has, in use or not: one that was switched off when it was published may be on again. */
const findTipLines = async (strapi: Core.Strapi, documentId: string): Promise<TipLineRow[]> => {
  const row = (await strapi.db.query(ARTICLE).findOne({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['id'],
    populate: { tipLines: true },
  })) as { readonly tipLines: TipLineRow[] } | null;
  return row?.tipLines ?? [];
};

/** Never later than now, as HTTP wants it; the clock of another replica may be a little ahead. */
const lastModified = (edition: EditionRow, rows: readonly TipLineRow[]): Date => {
  const now = Date.now();
  const changes = toTimes([edition.publishedAt, ...rows.map((row) => row.updatedAt)]);
  const turns = toTimes([
    edition.embargoUntil,
    ...rows.flatMap((row) => [row.validFrom, row.validTo]),
  ]).filter((time) => time <= now);
  // Nothing tells when a tip line was deleted: who asks by date gets the article again.
  const known = new Set(rows.map(({ documentId }) => documentId));
  const isOneDeleted = edition.content.tipLines.some((line) => !known.has(line.documentId ?? ''));
  return new Date(Math.min(now, Math.max(...changes, ...turns, isOneDeleted ? now : 0)));
};

const toTimes = (instants: readonly (Instant | null)[]): number[] =>
  instants.flatMap((instant) => (instant === null ? [] : new Date(instant).getTime()));
