export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/articles/:id/editions',
      handler: 'api::article.editions.list',
    },
    {
      method: 'GET',
      path: '/articles/:id/editions/:number',
      handler: 'api::article.editions.show',
    },
    {
      method: 'GET',
      path: '/articles/:id/editions/:number/difference',
      handler: 'api::article.editions.difference',
    },
    {
      method: 'POST',
      path: '/articles/:id/editions/:number/restore',
      handler: 'api::article.editions.restore',
    },
  ],
};
