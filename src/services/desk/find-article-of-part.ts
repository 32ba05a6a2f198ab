import type { Core } from '@strapi/strapi';
import type { PartOfArticle, PartType } from '../../plugins/newsroom/contracts';
import { articleOf, PATH_TO_ARTICLE, type OwnedRow } from '../publishing/part-owner';
import { CREDIT, QUOTE, SEGMENT } from '../uids';

const UIDS = { segment: SEGMENT, quote: QUOTE, credit: CREDIT } as const;

/** The article that the draft of a part belongs to; null when there is no such part. */
export const findArticleOfPart = async (
  strapi: Core.Strapi,
  type: PartType,
  documentId: string,
): Promise<PartOfArticle | null> => {
  const uid = UIDS[type];
  const row = (await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: null },
    populate: PATH_TO_ARTICLE[uid],
  })) as OwnedRow | null;
  const article = row && articleOf(row);
  return (
    row && {
      article: article && { documentId: article.documentId, headline: article.headline ?? '' },
    }
  );
};
