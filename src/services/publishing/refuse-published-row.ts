import { errors } from '@strapi/utils';
import { type ArticlePart } from '../uids';
import { loadArticle } from '../articles/load-article';
import { refusal } from './guard-part';
import { assertPublishable } from './judge-article';
import { isWholeArticle } from './whole-article';

interface CreateEvent {
  readonly params: {
    readonly data?: { readonly documentId?: string; readonly publishedAt?: unknown };
  };
}

/**
 * The second gate, a lifecycle of Article: a row with `publishedAt` comes into being only while its article is published as a
 * whole, and only when the draft passes the check. The document service's middleware does not see every way there
 * (`strapi.db.query`, create and update with published status).
 */
export const judgePublishedArticle = async ({ params }: CreateEvent): Promise<void> => {
  const { documentId, publishedAt } = params.data ?? {};
  if (!publishedAt) {
    return;
  }
  const draft = documentId ? await loadArticle(strapi, documentId, 'draft') : null;
  if (draft) {
    await assertPublishable(strapi, draft);
  }
  if (!draft || !isWholeArticle()) {
    const message = 'An article is published as a whole, from its draft: use publish.';
    throw new errors.ValidationError(message, {
      errors: [{ path: ['segments'], message, name: 'ValidationError' }],
    });
  }
};

/** The same gate for a part: its published row is made by publishing the article. */
export const refusePublishedPart =
  (uid: ArticlePart) =>
  ({ params }: CreateEvent): void => {
    if (params.data?.publishedAt && !isWholeArticle()) {
      throw refusal(uid, 'A part of an article is not published on its own: publish its article.');
    }
  };

/** Several rows at once are never made with `publishedAt`: nothing in Strapi does, and no rule could judge them. */
export const refusePublishedRows = ({
  params,
}: {
  readonly params: { readonly data?: unknown };
}) => {
  const rows: readonly unknown[] = Array.isArray(params.data) ? params.data : [params.data];
  if (rows.some((row) => (row as { publishedAt?: unknown } | undefined)?.publishedAt)) {
    throw new errors.ValidationError('Rows are not published in bulk: publish the article.');
  }
};
