/** The plugin's name in Strapi: in its addresses, permissions and translation keys. */
export const PLUGIN_ID = 'newsroom';

/** The content type that the plugin is about. */
export const ARTICLE = 'api::article.article';

/** Where an article is edited in Strapi's own form. */
export const formAddress = (documentId: string): string =>
  `/content-manager/collection-types/${ARTICLE}/${documentId}`;

/** Where the reports are listed. */
export const REPORTS_ADDRESS = `/plugins/${PLUGIN_ID}/reports`;

/** Where an article is on the desk. */
export const deskAddress = (documentId: string): string => `${REPORTS_ADDRESS}/${documentId}`;
