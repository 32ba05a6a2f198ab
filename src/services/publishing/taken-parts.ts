import type { Core } from '@strapi/strapi';
import type { StoredArticle } from '../../domain/article/stored-article';
import { publishError } from '../../domain/credits/publish-errors';
import { CREDIT, QUOTE, SEGMENT, type ArticlePart } from '../uids';
import { partsOf } from './delete-parts';
import { ARTICLE_FIELD } from './guard-part';
import { publishRefusal } from './publish-refusal';
import { discardPart } from './remove-orphans';
import { PATH_TO_ARTICLE, articleOf, type OwnedRow } from './part-owner';

/** A part that an editor has moved here from another article, where the public still has it. */
interface TakenPart {
  readonly uid: ArticlePart;
  readonly documentId: string;
  /** The headline of the article that the public has it in. */
  readonly from: string;
}

/**
 * Refuses to publish parts that the public has in another article: they would vanish there, without an edition that says so.
 * @throws ValidationError naming that article
 */
export const refuseTakenParts = async (
  strapi: Core.Strapi,
  draft: StoredArticle,
): Promise<void> => {
  const [taken] = await takenParts(strapi, draft);
  if (taken) {
    const messages = {
      en: `The public still has a part of this article in "${taken.from}". Publish that article without it first.`,
      ko: `이 기사의 일부가 게시된 다른 기사 "${taken.from}" 안에 아직 있습니다. 그 기사를 먼저 그 부분 없이 게시하세요.`,
    };
    throw publishRefusal(strapi, [
      publishError(ARTICLE_FIELD[taken.uid], [{ code: 'part-taken', messages }]),
    ]);
  }
};

/** Gives parts that were taken from other published articles back to those, as the public has them there. */
export const giveBackTakenParts = async (
  strapi: Core.Strapi,
  draft: StoredArticle,
): Promise<void> => {
  for (const { uid, documentId } of await takenParts(strapi, draft)) {
    await discardPart(strapi, uid, documentId);
  }
};

/** Segments before the quotes that go back into them. */
const takenParts = async (strapi: Core.Strapi, draft: StoredArticle): Promise<TakenPart[]> => {
  const parts = partsOf(draft);
  const taken: TakenPart[] = [];
  for (const uid of [SEGMENT, QUOTE, CREDIT] as const) {
    const rows = (await strapi.db.query(uid).findMany({
      where: { documentId: { $in: parts[uid] }, publishedAt: { $notNull: true } },
      populate: PATH_TO_ARTICLE[uid],
    })) as OwnedRow[];
    for (const row of rows) {
      const owner = articleOf(row);
      if (owner && owner.documentId !== draft.documentId) {
        taken.push({ uid, documentId: row.documentId, from: owner.headline ?? '' });
      }
    }
  }
  return taken;
};
