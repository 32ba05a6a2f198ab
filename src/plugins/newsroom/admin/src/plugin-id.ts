/** The plugin's name in Strapi: in its addresses, permissions and translation keys. */
export const PLUGIN_ID = 'newsroom';

/** The content type that the plugin is about. */
export const ARTICLE = 'api::article.article';

export const PERSON = 'api::person.person';

/** Where an entry of a type is edited in Strapi's own form. */
export const entryAddress = (type: string, documentId: string): string =>
  `/content-manager/collection-types/${type}/${documentId}`;

/** The same of an article. */
export const formAddress = (documentId: string): string => entryAddress(ARTICLE, documentId);

/** Where the reports are listed. */
export const REPORTS_ADDRESS = `/plugins/${PLUGIN_ID}/reports`;

/** Where an article is on the desk. */
export const deskAddress = (documentId: string): string => `${REPORTS_ADDRESS}/${documentId}`;
