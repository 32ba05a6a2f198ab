import type { Core } from '@strapi/strapi';
import { ARTICLE_PARTS, EDITION } from '../services/uids';

/** What nobody is offered in the admin panel, whatever their role: the server would refuse it (publishing-middleware.ts). */
const WITHHELD: Readonly<Record<string, readonly string[]>> = {
  'plugin::content-manager.explorer.create': [EDITION],
  'plugin::content-manager.explorer.update': [EDITION],
  'plugin::content-manager.explorer.delete': [EDITION],
  'plugin::content-manager.explorer.publish': [EDITION, ...ARTICLE_PARTS],
};

interface PanelAction {
  subjects?: string[];
}

interface ActionProvider {
  hooks: {
    willRegister: {
      register(handler: (action: { key: string; value: PanelAction }) => void): void;
    };
  };
}

/**
 * Takes content types out of the actions that can be permitted on them, as the content manager registers these: editions can be
 * read only, parts of an article have no publish button of their own. Must run before any plugin's bootstrap.
 */
export const limitPanelActions = (strapi: Core.Strapi): void => {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: ActionProvider;
  };
  actionProvider.hooks.willRegister.register(({ key, value }) => {
    const withheld = WITHHELD[key];
    if (withheld !== undefined && value.subjects !== undefined) {
      value.subjects = value.subjects.filter((subject) => !withheld.includes(subject));
    }
  });
};
