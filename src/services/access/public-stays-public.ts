import type { Core } from '@strapi/strapi';

interface Ability {
  can(action: string): boolean;
}

interface Permission {
  readonly action: string;
}

interface PermissionService {
  findPublicPermissions(): Promise<Permission[]>;
  toContentAPIPermission(permission: Permission): Permission;
}

interface Credentials {
  readonly strategy: { readonly name: string };
}

interface RouteAuth {
  readonly scope?: string | readonly string[];
}

interface AuthService {
  verify(credentials: Credentials | undefined, config: RouteAuth | false): Promise<unknown>;
}

/** Who may call the content API; administrators' own strategies are not touched. */
const CONTENT_API_STRATEGIES = new Set(['content-api-token', 'users-permissions']);

/**
 * Makes what is public stay public for a caller who shows a valid token or is logged in: Strapi would answer 403 to a read-only
 * or custom token, or to a role without that permission, where nobody at all gets 200.
 */
export const letPublicStayPublic = (strapi: Core.Strapi): void => {
  const auth: AuthService = strapi.get('auth');
  const verify = auth.verify.bind(auth);
  auth.verify = async (credentials, config) => {
    try {
      return await verify(credentials, config);
    } catch (refusal) {
      const known = credentials && CONTENT_API_STRATEGIES.has(credentials.strategy.name);
      if (known && config !== false && (await isPublic(strapi, config.scope))) {
        return undefined;
      }
      throw refusal;
    }
  };
};

const isPublic = async (strapi: Core.Strapi, scope: RouteAuth['scope']): Promise<boolean> => {
  const actions = typeof scope === 'string' ? [scope] : (scope ?? []);
  if (actions.length === 0) {
    return false;
  }
  const service: PermissionService = strapi.plugin('users-permissions').service('permission');
  const permissions = await service.findPublicPermissions();
  const ability = (await strapi.contentAPI.permissions.engine.generateAbility(
    permissions.map((permission) => service.toContentAPIPermission(permission)),
  )) as unknown as Ability;
  return actions.every((action) => ability.can(action));
};
