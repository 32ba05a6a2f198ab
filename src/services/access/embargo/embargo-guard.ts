import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { isContentApiRequest } from '../is-content-api-request';
import { mayReadDrafts } from '../may-read-drafts';
import { findEmbargoed } from './find-embargoed';
import {
  REST_WORDS,
  answerWithout,
  belongsToArticle,
  filtersWithout,
  populateGuarded,
  sortsOverOtherArticles,
} from './leave-out-embargoed';

const READS = new Set(['findMany', 'findOne', 'findFirst', 'count']);

interface ReadParams {
  readonly filters?: unknown;
  readonly populate?: unknown;
}

/**
 * Keeps published articles under embargo, and their parts, out of the stock routes until their instant, for all who may not read
 * drafts. (Editions know their embargo themselves.)
 */
export const embargoGuard =
  (strapi: Core.Strapi) =>
  async (
    context: Modules.Documents.Middleware.Context,
    next: () => Promise<unknown>,
  ): Promise<unknown> => {
    const { action, uid } = context;
    const isPublicRead =
      READS.has(action) &&
      belongsToArticle(uid) &&
      isContentApiRequest(strapi) &&
      !(await mayReadDrafts(strapi));
    const embargoed = isPublicRead ? await findEmbargoed(strapi) : [];
    if (embargoed.length === 0) {
      return next();
    }
    const params = context.params as ReadParams;
    refuseTellingSort(params);
    context.params = {
      ...params,
      filters: filtersWithout(uid, params.filters, embargoed, REST_WORDS),
      ...(params.populate !== undefined && {
        populate: populateGuarded(params.populate, embargoed),
      }),
    } as typeof context.params;
    return answerWithout(await next(), embargoed);
  };

/** @throws ValidationError when the query sorts over another article, while one is under embargo */
export const refuseTellingSort = (query: unknown): void => {
  if (sortsOverOtherArticles(query)) {
    const message = 'Sorting over translations is not possible at the moment.';
    throw new errors.ValidationError(message, {
      errors: [{ path: ['sort'], message, name: 'ValidationError' }],
    });
  }
};
