import { panelTranslations } from '../panel/panel-translations';

/** The admin panel speaks English and Korean, and calls our content types by their names in both. */
export default {
  config: {
    locales: ['ko'],
    translations: panelTranslations(),
    // No news from Strapi: neither its tours of an empty project nor look-ups of newer versions.
    tutorials: false,
    notifications: { releases: false },
  },
};
