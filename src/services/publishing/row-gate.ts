import { errors } from '@strapi/utils';
import { ARTICLE, type ArticlePart } from '../uids';
import { loadArticle } from '../articles/load-article';
import { refusal } from './guard-part';
import { assertPublishable } from './judge-article';
import { isWholeArticle } from './whole-article';

interface RowData {
  readonly documentId?: string;
  readonly publishedAt?: unknown;
}

interface RowEvent {
  readonly params: { readonly data?: RowData };
}

interface RowsEvent {
  readonly params: { readonly data?: readonly RowData[] };
}

/**
 * The second gate, lifecycles of Article: a row with `publishedAt` comes into being only while its article is published as a
 * whole, and only when the draft passes the check; no row gets one later. The document service's middleware does not see every
 * way there (`strapi.db.query`, create and update with published status).
 */
export const articleRowGate = {
  beforeCreate: async ({ params: { data } }: RowEvent): Promise<void> => {
    if (!isMadePublished(data)) {
      return;
    }
    const draft = data?.documentId ? await loadArticle(strapi, data.documentId, 'draft') : null;
    if (draft) {
      await assertPublishable(strapi, draft);
    }
    if (!draft || !isWholeArticle()) {
      throw rowRefusal(ARTICLE);
    }
  },
  ...refusalsBeside(ARTICLE),
};

/** The same gate for a part: its published row is made by publishing the article. */
export const partRowGate = (uid: ArticlePart) => ({
  beforeCreate: ({ params: { data } }: RowEvent): void => {
    if (isMadePublished(data) && !isWholeArticle()) {
      throw rowRefusal(uid);
    }
  },
  ...refusalsBeside(uid),
});

/** What publishing never does: makes several rows at once, or gives a row that is there its `publishedAt`. */
function refusalsBeside(uid: typeof ARTICLE | ArticlePart) {
  const refuseUpdate = ({ params: { data } }: RowEvent): void => {
    if (data?.publishedAt !== undefined && data.publishedAt !== null) {
      throw rowRefusal(uid);
    }
  };
  return {
    beforeCreateMany: ({ params: { data } }: RowsEvent): void => {
      if (data?.some(isMadePublished)) {
        throw rowRefusal(uid);
      }
    },
    beforeUpdate: refuseUpdate,
    beforeUpdateMany: refuseUpdate,
  };
}

/** Strapi's default for `publishedAt` is now: only an explicit null makes a draft. */
const isMadePublished = (data: RowData | undefined): boolean => data?.publishedAt !== null;

const rowRefusal = (uid: typeof ARTICLE | ArticlePart) => {
  if (uid !== ARTICLE) {
    return refusal(uid, 'A part of an article is not published on its own: publish its article.');
  }
  const message = 'An article is published as a whole, from its draft: use publish.';
  return new errors.ValidationError(message, {
    errors: [{ path: ['segments'], message, name: 'ValidationError' }],
  });
};
