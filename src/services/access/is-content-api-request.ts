import type { Core } from '@strapi/strapi';

/** Tells whether a REST or GraphQL request of the content API stands behind the call, not the panel or our own code. */
export const isContentApiRequest = (strapi: Core.Strapi): boolean => {
  const state = strapi.requestContext.get()?.state as
    { readonly route?: { readonly info?: { readonly type?: string } } } | undefined;
  return state?.route?.info?.type === 'content-api';
};
