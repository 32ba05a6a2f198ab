/** Our routes come before Strapi's own: `assembled` would be taken for a documentId otherwise. */
export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/articles/assembled',
      handler: 'api::article.article.assembledList',
    },
    {
      method: 'GET',
      path: '/articles/:id/assembled',
      handler: 'api::article.article.assembled',
    },
    {
      // The same answer as `assembled?status=draft`; its permission is the one that opens drafts.
      method: 'GET',
      path: '/articles/:id/assembled/draft',
      handler: 'api::article.article.draft',
    },
    {
      method: 'PUT',
      path: '/articles/:id/assembled',
      handler: 'api::article.article.replace',
    },
    {
      method: 'POST',
      path: '/articles/import',
      handler: 'api::article.article.import',
    },
    {
      method: 'GET',
      path: '/articles/:id/check',
      handler: 'api::article.article.check',
    },
  ],
};
