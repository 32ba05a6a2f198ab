import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { CREDIT, QUOTE, SEGMENT, type ArticlePart } from '../uids';
import { isWholeArticle } from './whole-article';

const PART_NAME = { [SEGMENT]: 'segment', [QUOTE]: 'quote', [CREDIT]: 'credit' } as const;

/** The field of Article under which a refusal about a part is reported. */
const ARTICLE_FIELD = { [SEGMENT]: 'segments', [QUOTE]: 'segments', [CREDIT]: 'credits' } as const;

/**
 * Refuses what would change the public version of an article from the side: publishing or unpublishing a part on its own, and
 * deleting a part that the public has.
 * @throws ValidationError saying where to do it instead
 */
export const guardPart = async (
  strapi: Core.Strapi,
  uid: ArticlePart,
  { action, params }: Modules.Documents.Middleware.Context,
  next: () => Promise<unknown>,
): Promise<unknown> => {
  if (isWholeArticle()) {
    return next();
  }
  const { documentId, status } = params as { documentId?: string; status?: string };
  const part = PART_NAME[uid];
  const writesPublished = (action === 'create' || action === 'update') && status === 'published';
  if (action === 'publish' || action === 'unpublish' || writesPublished) {
    throw refusal(
      uid,
      `A ${part} is not ${action === 'unpublish' ? 'unpublished' : 'published'} on its own: ` +
        `${action === 'unpublish' ? 'unpublish' : 'save it as a draft and publish'} its article.`,
    );
  }
  if (action === 'delete' && (await isPublished(strapi, uid, documentId))) {
    throw refusal(
      uid,
      `This ${part} belongs to a published article: remove it in the article and publish that.`,
    );
  }
  return next();
};

const isPublished = async (
  strapi: Core.Strapi,
  uid: ArticlePart,
  documentId: string | undefined,
): Promise<boolean> =>
  (await strapi.db.query(uid).count({ where: { documentId, publishedAt: { $notNull: true } } })) >
  0;

/** The error for a part that somebody wants to change on its own. */
export const refusal = (uid: ArticlePart, message: string) =>
  new errors.ValidationError(message, {
    errors: [{ path: [ARTICLE_FIELD[uid]], message, name: 'ValidationError' }],
  });
