import type { Core, Modules } from '@strapi/strapi';
import { contentTypes, errors } from '@strapi/utils';
import { EDITION } from '../uids';
import { isContentApiRequest } from './is-content-api-request';
import { mayReadDrafts } from './may-read-drafts';

const READS = new Set(['findMany', 'findOne', 'findFirst', 'count']);

/**
 * Keeps drafts inside: Strapi shows them to anybody who asks with `status=draft` and whose role may read the type. Judged by what
 * will be read rather than by the word: an empty or unknown status reads drafts too. So it is with editions, which a read-only
 * token could find.
 * Works for REST, GraphQL and our own routes, since all of them read through the document service.
 */
export const draftGuard =
  (strapi: Core.Strapi) =>
  async (
    { action, uid, contentType, params }: Modules.Documents.Middleware.Context,
    next: () => Promise<unknown>,
  ): Promise<unknown> => {
    // Editions hold what was withdrawn, and what is under embargo.
    const tellsOfDrafts =
      READS.has(action) &&
      (uid === EDITION ||
        (contentTypes.hasDraftAndPublish(contentType) && asksForDrafts(params as StatusParams)));
    if (tellsOfDrafts && isContentApiRequest(strapi) && !(await mayReadDrafts(strapi))) {
      throw new errors.ForbiddenError('Drafts are not public.');
    }
    return next();
  };

/** Whether there is a draft beside what is published, and whether it was changed, is not public either. */
const asksForDrafts = ({ status, publicationFilter, hasPublishedVersion }: StatusParams): boolean =>
  status !== 'published' || publicationFilter !== undefined || hasPublishedVersion !== undefined;

interface StatusParams {
  readonly status?: unknown;
  readonly publicationFilter?: unknown;
  readonly hasPublishedVersion?: unknown;
}
