import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { ARTICLE } from '../../../../services/uids';
import { READ_IN_PANEL } from './permissions';

interface PermissionService {
  createPermissionsManager(scope: { ability: unknown; action: string; model: string }): {
    readonly isAllowed: boolean;
    getQuery(): object | null;
  };
}

/**
 * Which articles the administrator behind a request may do something with: a condition on `where`; null when none. A role's
 * permission can have conditions (only articles of one's own), which the route's policy alone does not look at.
 * @param action one of the content manager's (permissions.ts)
 */
export const articlesInReach = (
  strapi: Core.Strapi,
  ctx: Context,
  action: string,
): object | null => {
  const { userAbility } = ctx.state as { userAbility: unknown };
  const service = strapi.service('admin::permission') as unknown as PermissionService;
  const manager = service.createPermissionsManager({
    ability: userAbility,
    action,
    model: ARTICLE,
  });
  return manager.isAllowed ? (manager.getQuery() ?? {}) : null;
};

/**
 * Makes sure that the administrator behind a request may do something with an article.
 * @throws NotFoundError when there is no such draft that they may see
 * @throws ForbiddenError when they may see it and not do this
 */
export const assertInReach = async (
  strapi: Core.Strapi,
  ctx: Context,
  documentId: string,
  action: string = READ_IN_PANEL,
): Promise<void> => {
  const isInReach = async (wanted: string): Promise<boolean> => {
    const condition = articlesInReach(strapi, ctx, wanted);
    const where = { $and: [{ documentId, publishedAt: null }, condition ?? {}] };
    return condition !== null && (await strapi.db.query(ARTICLE).count({ where })) > 0;
  };
  if (documentId.includes('\0') || !(await isInReach(READ_IN_PANEL))) {
    throw new errors.NotFoundError('There is no such article.');
  }
  if (action !== READ_IN_PANEL && !(await isInReach(action))) {
    throw new errors.ForbiddenError('Your role does not allow this for this article.');
  }
};
