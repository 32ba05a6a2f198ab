import type { Core } from '@strapi/strapi';

/** The permission that opens drafts to a token or a role: the action of the route that reads one. */
export const READ_DRAFT = 'api::article.article.draft';

/**
 * Tells whether the caller of the current request may read drafts: a full-access token, or a custom token or role that has the
 * permission; never the public, never a read-only token.
 */
export const mayReadDrafts = async (strapi: Core.Strapi): Promise<boolean> => {
  const auth: unknown = strapi.requestContext.get()?.state['auth'];
  try {
    const service: {
      verify(auth: unknown, config: { scope: string[] }): Promise<void>;
    } = strapi.get('auth');
    await service.verify(auth, { scope: [READ_DRAFT] });
    return true;
  } catch {
    return false;
  }
};
