import { ARTICLE } from '../../../../services/uids';
import { IMPORT, READ_IN_PANEL } from './permissions';

/** For logged-in administrators whose role has a permission: 401 and 403 otherwise. */
const allowedTo = (action: string, subject?: string) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [{ action, subject }] } },
  ],
});

export default {
  admin: {
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/articles/:documentId/check',
        handler: 'checks.ofDraft',
        config: allowedTo(READ_IN_PANEL, ARTICLE),
      },
      {
        method: 'POST',
        path: '/import',
        handler: 'imports.create',
        config: allowedTo(IMPORT),
      },
    ],
  },
};
