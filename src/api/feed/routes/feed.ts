export default {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/feeds/:name', handler: 'api::feed.feed.read' }],
};
