import { Download, Television } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { withCreditCheck } from './check/CreditCheckPanel';
import { loadTranslations } from './load-translations';
import { MAY_EDIT, MAY_IMPORT } from './permissions';
import { PLUGIN_ID, REPORTS_ADDRESS } from './plugin-id';
import { notForParts } from './stock/actions-of-articles';
import { AppearancePanel } from './stock/AppearancePanel';
import { ArticleOfPartPanel } from './stock/ArticleOfPartPanel';
import { withCheck } from './stock/checked-publish-action';
import { OpenOnDeskAction } from './stock/open-on-desk-action';
import { labelOf } from './use-words';

/** What the content manager lets plugins add to its pages. */
interface ContentManager {
  addEditViewSidePanel(change: typeof withCreditCheck | readonly unknown[]): void;
  addDocumentAction(
    change: (actions: readonly Parameters<typeof withCheck>[0][]) => readonly unknown[],
  ): void;
  addBulkAction(
    change: (actions: readonly Parameters<typeof notForParts>[0][]) => readonly unknown[],
  ): void;
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
    app.customFields.register({
      name: 'script',
      pluginId: PLUGIN_ID,
      type: 'text',
      intlLabel: labelOf('script-field.label'),
      intlDescription: labelOf('script-field.description'),
      components: {
        // Strapi's types know of no props; the content manager gives them.
        Input: async () => ({
          default: (await import('./script-field/ScriptInput')).ScriptInput as ComponentType,
        }),
      },
    });
    const attention = {
      id: 'attention',
      pluginId: PLUGIN_ID,
      icon: Television,
      title: labelOf('attention.title'),
      permissions: MAY_EDIT,
      component: async () => (await import('./stock/AttentionWidget')).AttentionWidget,
    };
    // What must not be overlooked comes first.
    app.widgets.register((others) => [attention, ...others]);
  },

  bootstrap(app: StrapiApp) {
    const contentManager = app.getPlugin('content-manager').apis as unknown as ContentManager;
    contentManager.addEditViewSidePanel(withCreditCheck);
    contentManager.addEditViewSidePanel([AppearancePanel, ArticleOfPartPanel]);
    contentManager.addDocumentAction((actions) => [
      ...actions
        .map((action) => (action.type === 'publish' ? withCheck(action) : action))
        .map(notForParts),
      OpenOnDeskAction,
    ]);
    contentManager.addBulkAction((actions) => actions.map(notForParts));
  },

  registerTrads: ({ locales }: { locales: string[] }) => loadTranslations(locales),
};
