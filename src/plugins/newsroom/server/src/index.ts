import type { Core, Modules } from '@strapi/strapi';
import checks from './controllers/checks';
import directory from './controllers/directory';
import drafts from './controllers/drafts';
import editions from './controllers/editions';
import imports from './controllers/imports';
import parts from './controllers/parts';
import reports from './controllers/reports';
import { guardDeleting } from './guard-deleting';
import { registerPermissions } from './permissions';
import routes from './routes';
import { signWrites } from './sign-writes';

/** A segment's text, in which the places of its quotes are written; stored as any text. */
const SCRIPT_FIELD = {
  name: 'script',
  plugin: 'newsroom',
  type: 'text',
  inputSize: { default: 12, isResizable: true },
} as const;

/** The plugin's server half: routes of the admin panel over the same services as REST. */
export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.customFields.register(SCRIPT_FIELD);
    strapi.documents.use(guardDeleting(strapi) as Modules.Documents.Middleware.Middleware);
    strapi.documents.use(signWrites(strapi) as Modules.Documents.Middleware.Middleware);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    await registerPermissions(strapi);
  },

  controllers: { checks, directory, drafts, editions, imports, parts, reports },
  routes,
};
