import type { Core } from '@strapi/strapi';
import type { AssembledArticle } from '../../domain/article/assembled-article';
import { inContractOrder } from '../../domain/article/in-contract-order';
import type { Instant, TipLineRow } from '../mapping/article-row';
import { tipLinesFromRows } from '../mapping/article-from-rows';
import { EDITION, TIP_LINE } from '../uids';

/** What the public gets of an article, and since when it has been like that. */
export interface PublicArticle {
  readonly article: AssembledArticle;
  /** The later of the edition's publishing and the last change of one of its tip lines. */
  readonly lastModified: Date;
}

interface EditionRow {
  readonly content: AssembledArticle;
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
  const edition = (await strapi.db.query(EDITION).findOne({
    where: { $or: [{ currentFor: id }, { currentSlug: id }] },
    select: ['content', 'publishedAt', 'embargoUntil'],
  })) as EditionRow | null;
  if (edition === null || isEmbargoed(edition)) {
    return null;
  }
  const rows = await findTipLines(strapi, edition.content);
  const instants = [
    edition.publishedAt,
    edition.embargoUntil ?? 0,
    ...rows.map((row) => row.updatedAt),
  ].map((instant) => new Date(instant).getTime());
  return {
    article: inContractOrder({ ...edition.content, tipLines: tipLinesFromRows(rows) }),
    lastModified: new Date(Math.max(...instants)),
  };
};

const isEmbargoed = ({ embargoUntil }: EditionRow): boolean =>
  embargoUntil !== null && new Date(embargoUntil).getTime() > Date.now();

const findTipLines = async (
  strapi: Core.Strapi,
  { tipLines }: AssembledArticle,
): Promise<TipLineRow[]> => {
  const ids = tipLines.flatMap(({ documentId }) => documentId ?? []);
  return ids.length === 0
    ? []
    : ((await strapi.db
        .query(TIP_LINE)
        .findMany({ where: { documentId: { $in: ids } } })) as TipLineRow[]);
};
