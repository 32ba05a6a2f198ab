import type { Core } from '@strapi/strapi';

interface RequestState {
  readonly user?: { readonly email?: string; readonly username?: string };
  readonly auth?: { readonly credentials?: { readonly name?: string } };
}

/**
 * Who does what is being done, for the record: the administrator's or user's address, the API token's name, or null when no
 * request stands behind it (seeding, a command).
 */
export const currentActor = (strapi: Core.Strapi): string | null => {
  const state = strapi.requestContext.get()?.state as RequestState | undefined;
  const token = state?.auth?.credentials?.name;
  return state?.user?.email ?? state?.user?.username ?? (token ? `token: ${token}` : null);
};
