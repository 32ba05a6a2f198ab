import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ARTICLE, EDITION, isArticlePart } from '../uids';
import { cloneArticle } from './clone-article';
import { discardArticle } from './discard-article';
import { guardPart } from './guard-part';
import { inOneTransaction } from './in-sequence';
import { isSlugTaken, slugProblem } from './judge-article';
import { publishArticle } from './publish-article';
import { withoutOrphans } from './remove-orphans';
import { deleteArticle, unpublishArticle } from './withdraw-article';

type Context = Modules.Documents.Middleware.Context;
type Next = () => Promise<unknown>;

/** The parameters that these actions carry; which of them are there depends on the action. */
interface ActionParams {
  documentId?: string;
  status?: string;
  data?: Record<string, unknown>;
}

/**
 * The first gate, before anything is written: every call of the document service passes here. An article is handled as a whole,
 * its parts only through it, an edition by nobody. (The second gate is the lifecycle, see refuse-published-row.ts.)
 */
export const publishingMiddleware =
  (strapi: Core.Strapi) =>
  (context: Context, next: Next): Promise<unknown> => {
    const { uid } = context;
    if (uid === ARTICLE) {
      return handleArticle(strapi, context, next);
    }
    if (isArticlePart(uid)) {
      return guardPart(strapi, uid, context, next);
    }
    if (uid === EDITION && WRITES.has(context.action)) {
      return Promise.reject(
        new errors.ValidationError('An edition is a record: publish its article instead.'),
      );
    }
    return next();
  };

const WRITES = new Set(['create', 'update', 'delete', 'clone', 'publish', 'unpublish']);

type Handler = (
  strapi: Core.Strapi,
  documentId: string,
  next: Next,
  params: ActionParams,
) => Promise<unknown>;

/** How each action on an article is done as a whole; reading is left to Strapi. */
const ARTICLE_ACTIONS: Readonly<Record<string, Handler>> = {
  publish: publishArticle,
  unpublish: unpublishArticle,
  discardDraft: discardArticle,
  delete: deleteArticle,
  clone: (strapi, documentId, _next, params) => clone(strapi, documentId, params),
  create: (strapi, _documentId, next, params) => save(strapi, params, next),
  update: (strapi, _documentId, next, params) => save(strapi, params, next),
};

const handleArticle = (strapi: Core.Strapi, context: Context, next: Next): Promise<unknown> => {
  const params = context.params as ActionParams;
  const handler = ARTICLE_ACTIONS[context.action];
  return handler ? handler(strapi, params.documentId ?? '', next, params) : next();
};

/** Saves a draft; when it is to be published at once, that goes the way of every publishing, or nothing is saved at all. */
const save = (strapi: Core.Strapi, params: ActionParams, next: Next): Promise<unknown> =>
  inOneTransaction(strapi, async () => {
    await assertSlugIsFree(strapi, params);
    const publish = params.status === 'published';
    params.status = 'draft';
    const write = next as () => Promise<{ documentId: string } | null>;
    const draft =
      params.documentId === undefined
        ? await write()
        : await withoutOrphans(strapi, params.documentId, write);
    if (!publish || draft === null) {
      return draft;
    }
    const { documentId } = draft;
    await strapi.documents(ARTICLE).publish({ documentId });
    const selection = Object.fromEntries(
      Object.entries(params).filter(([name]) => name !== 'data'),
    );
    return strapi.documents(ARTICLE).findOne({ ...selection, documentId, status: 'published' });
  });

const assertSlugIsFree = async (
  strapi: Core.Strapi,
  { data, documentId }: ActionParams,
): Promise<void> => {
  const slug = data?.['slug'];
  if (typeof slug === 'string' && (await isSlugTaken(strapi, slug, documentId ?? null))) {
    const problem = slugProblem(slug);
    throw new errors.ValidationError(problem.message, { errors: [problem] });
  }
};

const clone = async (strapi: Core.Strapi, documentId: string, { data }: ActionParams) => {
  const copy = await cloneArticle(strapi, documentId, data ?? {});
  const entry = copy && (await strapi.documents(ARTICLE).findOne({ documentId: copy }));
  return { documentId: copy, entries: entry ? [entry] : [] };
};
