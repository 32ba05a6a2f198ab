export default {
  type: 'content-api',
  routes: [{ method: 'GET', path: '/openapi.json', handler: 'api::openapi.openapi.read' }],
};
