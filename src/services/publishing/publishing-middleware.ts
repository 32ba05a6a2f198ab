import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE, EDITION, isArticlePart } from '../uids';
import { cloneArticle } from './clone-article';
import { discardArticle } from './discard-article';
import { guardPart } from './guard-part';
import { explainRefusal } from './explain-refusal';
import { publishArticle } from './publish-article';
import { refusePartialRequest } from './refuse-partial-request';
import { saveArticle } from './save-article';
import { deleteArticle, unpublishArticle } from './withdraw-article';

type Context = Modules.Documents.Middleware.Context;
type Next = () => Promise<unknown>;

interface ActionParams {
  readonly documentId?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * The first gate, before anything is written: every call of the document service passes here. An article is handled as a whole,
 * its parts only through it, an edition by nobody. (The second gate is the lifecycle, see row-gate.ts.)
 */
export const publishingMiddleware =
  (strapi: Core.Strapi) =>
  async (context: Context, next: Next): Promise<unknown> => {
    const { uid } = context;
    if (uid === ARTICLE || isArticlePart(uid)) {
      refusePartialRequest(strapi, context);
      try {
        return await (uid === ARTICLE
          ? handleArticle(strapi, context, next)
          : guardPart(strapi, uid, context, next));
      } catch (error) {
        throw explainRefusal(strapi, error);
      }
    }
    if (uid === EDITION && WRITES.has(context.action)) {
      throw new errors.ValidationError('An edition is a record: publish its article instead.');
    }
    return next();
  };

/** Deleting is left to the last door (keep-editions.ts): the record of an article that is gone may go too. */
const WRITES = new Set(['create', 'update', 'clone']);

type Handler = (
  strapi: Core.Strapi,
  documentId: string,
  next: Next,
  context: Context,
) => Promise<unknown>;

/** How each action on an article is done as a whole; reading is left to Strapi. */
const ARTICLE_ACTIONS: Readonly<Record<string, Handler>> = {
  publish: publishArticle,
  unpublish: unpublishArticle,
  discardDraft: discardArticle,
  delete: deleteArticle,
  clone: (strapi, documentId, _next, { params }) =>
    clone(strapi, documentId, params as ActionParams),
  create: (strapi, _documentId, next, context) => saveArticle(strapi, context, next),
  update: (strapi, _documentId, next, context) => saveArticle(strapi, context, next),
};

const handleArticle = (strapi: Core.Strapi, context: Context, next: Next): Promise<unknown> => {
  const { documentId = '' } = context.params as ActionParams;
  const handler = ARTICLE_ACTIONS[context.action];
  return handler ? handler(strapi, documentId, next, context) : next();
};

const clone = async (strapi: Core.Strapi, documentId: string, { data }: ActionParams) => {
  const copy = await cloneArticle(strapi, documentId, data ?? {});
  const entry = copy && (await strapi.documents(ARTICLE).findOne({ documentId: copy }));
  return { documentId: copy, entries: entry ? [entry] : [] };
};
