import type { Core } from '@strapi/strapi';
import type { AssembledArticle } from '../../domain/article/assembled-article';
import { linkedPeople } from '../../domain/article/linked-people';
import { ARTICLE, PERSON } from '../uids';
import { editionColumns } from './edition-columns';

/**
 * What an edition keeps beside its content so that lists find it by an index, and send it as it is: where it belongs, when it was
 * aired, its words, its people; and all tip lines of its article, in use or not (one that is switched off now may be on again tomorrow).
 * Reads the rows of the published article, so it must run in the transaction that published it, or later.
 */
export const editionIndex = async (strapi: Core.Strapi, article: AssembledArticle) => ({
  ...editionColumns(article),
  people: await personRows(strapi, linkedPeople(article)),
  ...(await tipLinesOf(strapi, article.documentId)),
});

interface TipLineRow {
  readonly id: number;
  readonly documentId: string;
}

const personRows = async (strapi: Core.Strapi, documentIds: string[]): Promise<number[]> =>
  documentIds.length === 0
    ? []
    : idsOf(
        await strapi.db
          .query(PERSON)
          .findMany({ where: { documentId: { $in: documentIds } }, select: ['id'] }),
      );

/** Both as relations and by their names in one text, which costs nothing to read. */
const tipLinesOf = async (strapi: Core.Strapi, documentId: string | null) => {
  const row = (await strapi.db.query(ARTICLE).findOne({
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['id'],
    populate: { tipLines: { select: ['id', 'documentId'] } },
  })) as { readonly tipLines: readonly TipLineRow[] } | null;
  const tipLines = row?.tipLines ?? [];
  return {
    tipLines: idsOf(tipLines),
    tipLineIds: tipLines.map((line) => line.documentId).join(','),
  };
};

const idsOf = (rows: unknown): number[] => (rows as { readonly id: number }[]).map(({ id }) => id);
