import { ARTICLE } from '../../../../services/uids';
import { EDIT, HISTORY, IMPORT, PUBLISH, READ_IN_PANEL } from './permissions';

/** For logged-in administrators whose role has a permission: 401 and 403 otherwise. */
const allowedTo = (action: string, subject?: string) => ({
  policies: [
    'admin::isAuthenticatedAdmin',
    { name: 'admin::hasPermissions', config: { actions: [{ action, subject }] } },
  ],
});

const onDesk = allowedTo(EDIT);
const publishing = allowedTo(PUBLISH);
const history = allowedTo(HISTORY);

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
      { method: 'GET', path: '/reports', handler: 'reports.list', config: onDesk },
      { method: 'GET', path: '/attention', handler: 'reports.attention', config: onDesk },
      { method: 'GET', path: '/people', handler: 'directory.people', config: onDesk },
      { method: 'GET', path: '/tip-lines', handler: 'directory.tipLines', config: onDesk },
      {
        method: 'GET',
        path: '/parts/:type/:documentId',
        handler: 'parts.article',
        config: onDesk,
      },
      {
        method: 'GET',
        path: '/segments/:documentId/quotes',
        handler: 'parts.quotes',
        config: onDesk,
      },
      { method: 'GET', path: '/articles/:documentId', handler: 'drafts.find', config: onDesk },
      { method: 'PUT', path: '/articles/:documentId', handler: 'drafts.save', config: onDesk },
      {
        method: 'POST',
        path: '/articles/:documentId/publish',
        handler: 'drafts.publish',
        config: publishing,
      },
      {
        method: 'POST',
        path: '/articles/:documentId/unpublish',
        handler: 'drafts.unpublish',
        config: publishing,
      },
      {
        method: 'POST',
        path: '/articles/:documentId/discard',
        handler: 'drafts.discard',
        config: publishing,
      },
      {
        method: 'GET',
        path: '/articles/:documentId/editions',
        handler: 'editions.list',
        config: history,
      },
      {
        method: 'GET',
        path: '/articles/:documentId/editions/:number',
        handler: 'editions.find',
        config: history,
      },
    ],
  },
};
