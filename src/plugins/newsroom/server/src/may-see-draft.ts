import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { ARTICLE } from '../../../../services/uids';
import { READ_IN_PANEL } from './permissions';

interface PermissionService {
  createPermissionsManager(scope: { ability: unknown; action: string; model: string }): {
    addPermissionsQueryTo(query: { filters: object }): { filters: object };
  };
}

/**
 * Tells whether there is a draft that the administrator behind a request may see in the panel. A role's permission can have
 * conditions (only articles of one's own), which the route's policy alone does not look at.
 */
export const maySeeDraft = async (
  strapi: Core.Strapi,
  ctx: Context,
  documentId: string,
): Promise<boolean> => {
  const { userAbility } = ctx.state as { userAbility: unknown };
  const service = strapi.service('admin::permission') as unknown as PermissionService;
  const { filters } = service
    .createPermissionsManager({ ability: userAbility, action: READ_IN_PANEL, model: ARTICLE })
    .addPermissionsQueryTo({ filters: { documentId } });
  return (await strapi.documents(ARTICLE).count({ filters, status: 'draft' })) > 0;
};
