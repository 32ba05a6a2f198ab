/** The plugin's name in Strapi: in its addresses, permissions and translation keys. */
export const PLUGIN_ID = 'newsroom';

/** The content type that the plugin is about. */
export const ARTICLE = 'api::article.article';

/** Where an article is edited in the panel. */
export const draftAddress = (documentId: string): string =>
  `/content-manager/collection-types/${ARTICLE}/${documentId}`;
