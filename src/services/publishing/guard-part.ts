import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { CREDIT, QUOTE, SEGMENT, type ArticlePart } from '../uids';
import { deleteDraftQuotes, isPublished } from './delete-parts';
import { inOneTransaction } from './in-sequence';
import { lockArticlesOfPart } from './lock-article';
import { notingChange } from './note-change';
import { withoutOrphanedQuotes } from './remove-orphans';
import { asWholeArticle, isWholeArticle } from './whole-article';

/** What people call a part. */
export const PART_NAME = { [SEGMENT]: 'segment', [QUOTE]: 'quote', [CREDIT]: 'credit' } as const;

/** The field of Article under which a refusal about a part is reported. */
export const ARTICLE_FIELD = {
  [SEGMENT]: 'segments',
  [QUOTE]: 'segments',
  [CREDIT]: 'credits',
} as const;

type Next = () => Promise<unknown>;

interface PartParams {
  readonly documentId?: string;
  readonly status?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * Refuses what would change the public version of an article from the side: publishing or unpublishing a part on its own, and
 * deleting a part that the public has; also what would lose parts without a word.
 * Such writes wait for one another (several are deleted at once in one transaction) and for their article's publishing.
 * @throws ValidationError saying where to do it instead
 */
export const guardPart = (
  strapi: Core.Strapi,
  uid: ArticlePart,
  { action, params }: Modules.Documents.Middleware.Context,
  next: Next,
): Promise<unknown> => {
  if (isWholeArticle() || !WRITES.has(action)) {
    return next();
  }
  const { documentId, status, data } = params as PartParams;
  return inOneTransaction(strapi, async (trx) => {
    const before = await lockArticlesOfPart(strapi, trx, uid, { documentId, data });
    const reason = await reasonToRefuse(strapi, uid, { action, documentId, status });
    if (reason !== null) {
      throw refusal(uid, reason);
    }
    return notingChange(strapi, { uid, before }, () =>
      uid === SEGMENT && documentId !== undefined
        ? writeSegment(strapi, { action, documentId }, next)
        : next(),
    );
  });
};

/** No write of a segment leaves quotes behind that belong to nothing. */
const writeSegment = async (
  strapi: Core.Strapi,
  { action, documentId }: { readonly action: string; readonly documentId: string },
  next: Next,
): Promise<unknown> => {
  if (action === 'update' || action === 'discardDraft') {
    return withoutOrphanedQuotes(strapi, documentId, next);
  }
  if (action === 'delete') {
    await asWholeArticle(() => deleteDraftQuotes(strapi, documentId));
  }
  return next();
};

const WRITES = new Set([
  'create',
  'update',
  'delete',
  'clone',
  'publish',
  'unpublish',
  'discardDraft',
]);

const reasonToRefuse = async (
  strapi: Core.Strapi,
  uid: ArticlePart,
  { action, documentId = '', status }: PartParams & { readonly action: string },
): Promise<string | null> => {
  const part = PART_NAME[uid];
  switch (action) {
    case 'publish':
    case 'unpublish':
      return reasonNotTo(action, uid);
    case 'create':
    case 'update':
      return status === 'published'
        ? `A ${part} is not published on its own: save it as a draft and publish its article.`
        : null;
    case 'delete':
      return (await isPublished(strapi, uid, documentId))
        ? `This ${part} belongs to a published article: remove it in the article and publish that.`
        : null;
    case 'discardDraft':
      // Strapi's own discard deletes what was never published.
      return (await isPublished(strapi, uid, documentId))
        ? null
        : `This ${part} was never published, there is nothing to go back to: remove it in its article.`;
    case 'clone':
      // Strapi's own clone of a segment takes its quotes away from it, the published ones too.
      return `A ${part} is not copied on its own: copy its article, or make a new ${part}.`;
    default:
      return null;
  }
};

const reasonNotTo = (action: 'publish' | 'unpublish', uid: ArticlePart): string =>
  `A ${PART_NAME[uid]} is not ${action}ed on its own: ${action} its article.`;

/** The error for a part that somebody wants to publish or unpublish on its own. */
export const publishRefusal = (uid: ArticlePart, action: 'publish' | 'unpublish') =>
  refusal(uid, reasonNotTo(action, uid));

/** The error for a part that somebody wants to change on its own. */
export const refusal = (uid: ArticlePart, message: string) =>
  new errors.ValidationError(message, {
    errors: [{ path: [ARTICLE_FIELD[uid]], message, name: 'ValidationError' }],
  });
