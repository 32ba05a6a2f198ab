import { Download, Television } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { withCreditCheck } from './check/CreditCheckPanel';
import { loadTranslations } from './load-translations';
import { MAY_EDIT, MAY_IMPORT } from './permissions';
import { PLUGIN_ID, REPORTS_ADDRESS } from './plugin-id';
import { labelOf } from './use-words';

/** What the content manager lets plugins add to its pages. */
interface ContentManager {
  addEditViewSidePanel(change: typeof withCreditCheck): void;
}

/** The plugin's panel half: the import page, and the credit check beside an article. */
export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: PLUGIN_ID, name: 'Newsroom' });
    app.addMenuLink({
      to: REPORTS_ADDRESS.slice(1),
      icon: Television,
      intlLabel: labelOf('reports.title'),
      permissions: MAY_EDIT,
      Component: () => import('./reports/NewsroomPages'),
    });
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}/import`,
      icon: Download,
      intlLabel: labelOf('import.title'),
      permissions: MAY_IMPORT,
      Component: () => import('./import/ImportPage'),
    });
  },

  bootstrap(app: StrapiApp) {
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManager;
    contentManager.addEditViewSidePanel(withCreditCheck);
  },

  registerTrads: ({ locales }: { locales: string[] }) => loadTranslations(locales),
};
