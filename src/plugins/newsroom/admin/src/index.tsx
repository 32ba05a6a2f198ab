import type { StrapiApp } from '@strapi/strapi/admin';
import { withCreditCheck } from './check/CreditCheckPanel';
import { loadTranslations } from './load-translations';
import { PLUGIN_ID } from './plugin-id';

/** What the content manager lets plugins add to its pages. */
interface ContentManager {
  addEditViewSidePanel(change: typeof withCreditCheck): void;
}

/** The plugin's panel half: the credit check beside an article. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: 'Newsroom' });
  },

  bootstrap(app: StrapiApp) {
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManager;
    contentManager.addEditViewSidePanel(withCreditCheck);
  },

  registerTrads: ({ locales }: { locales: string[] }) => loadTranslations(locales),
};
