/** Our routes come before Strapi's own: `duplicates` would be taken for a documentId otherwise. */
export default {
  type: 'content-api',
  routes: [
    {
      method: 'GET',
      path: '/people/duplicates',
      handler: 'api::person.person.duplicates',
    },
    {
      method: 'GET',
      path: '/people/:id/quotes',
      handler: 'api::person.person.quotes',
    },
    {
      method: 'POST',
      path: '/people/:id/merge',
      handler: 'api::person.person.merge',
    },
  ],
};
