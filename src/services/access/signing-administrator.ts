import type { Core } from '@strapi/strapi';

interface AdminState {
  readonly user?: { readonly id: number };
  readonly auth?: { readonly strategy?: { readonly name?: string } };
}

/** The id of the administrator whose request is being answered, to sign what it creates; null outside of the panel's requests. */
export const signingAdministrator = (strapi: Core.Strapi): number | null => {
  const state = strapi.requestContext.get()?.state as AdminState | undefined;
  return state?.auth?.strategy?.name === 'admin' ? (state.user?.id ?? null) : null;
};
