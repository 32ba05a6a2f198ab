import type { StrapiApp } from '@strapi/strapi/admin';
import { panelTranslations } from '../panel/panel-translations';
import { hideTechnicalLimits } from './hide-technical-limits';

/** The admin panel speaks English and Korean, and calls our content types by their names in both. */
export default {
  config: {
    locales: ['ko'],
    translations: panelTranslations(),
    // No news from Strapi: neither its tours of an empty project nor look-ups of newer versions.
    tutorials: false,
    notifications: { releases: false },
  },

  bootstrap(app: Pick<StrapiApp, 'registerHook'>) {
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', hideTechnicalLimits);
  },
};
