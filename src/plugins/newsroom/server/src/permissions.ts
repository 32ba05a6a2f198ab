import type { Core } from '@strapi/strapi';
import type { NewsroomPermission } from '../../contracts';

/** To turn a pasted page into a draft. */
export const IMPORT = 'plugin::newsroom.import' satisfies NewsroomPermission;

/** To see an article in the panel; Strapi's own, given type by type. */
export const READ_IN_PANEL = 'plugin::content-manager.explorer.read';

interface ActionProvider {
  registerMany(actions: readonly object[]): Promise<void>;
}

/** Makes the plugin's permissions known, so that roles can be given them (Settings, Roles, Plugins). */
export const registerPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: ActionProvider;
  };
  await actionProvider.registerMany([
    { section: 'plugins', displayName: 'Import reports', uid: 'import', pluginName: 'newsroom' },
  ]);
};
