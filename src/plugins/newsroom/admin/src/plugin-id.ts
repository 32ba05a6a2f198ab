/** The plugin's name in Strapi: in its addresses, permissions and translation keys. */
export const PLUGIN_ID = 'newsroom';

/** The content type that the plugin is about. */
export const ARTICLE = 'api::article.article';
