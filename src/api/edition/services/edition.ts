import { factories } from '@strapi/strapi';
import { rebuildEditions } from '../../../services/publishing/rebuild-editions';

export default factories.createCoreService('api::edition.edition', ({ strapi }) => ({
  /** For the command line, which has no other way to code that runs in this Strapi. */
  rebuild: (onProgress?: (done: number, total: number) => void) =>
    rebuildEditions(strapi, onProgress),
}));
