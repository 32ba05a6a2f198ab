import type { Core } from '@strapi/strapi';
import type { NewsroomPermission } from '../../contracts';

/** To turn a pasted page into a draft. */
export const IMPORT = 'plugin::newsroom.import' satisfies NewsroomPermission;

/** To work on a draft on the desk. */
export const EDIT = 'plugin::newsroom.edit' satisfies NewsroomPermission;

/** To publish and withdraw from the desk. */
export const PUBLISH = 'plugin::newsroom.publish' satisfies NewsroomPermission;

/** To see what was published when, and to take it up again. */
export const HISTORY = 'plugin::newsroom.history' satisfies NewsroomPermission;

/** To see, change and publish articles in the panel; Strapi's own, given type by type, with conditions (only one's own). */
export const READ_IN_PANEL = 'plugin::content-manager.explorer.read';
export const UPDATE_IN_PANEL = 'plugin::content-manager.explorer.update';
export const PUBLISH_IN_PANEL = 'plugin::content-manager.explorer.publish';

/** How the panel's settings call them. */
const DISPLAY_NAMES: Readonly<Record<NewsroomPermission, string>> = {
  [IMPORT]: 'Import reports',
  [EDIT]: 'Edit on the desk',
  [PUBLISH]: 'Publish from the desk',
  [HISTORY]: 'See the history',
};

interface ActionProvider {
  registerMany(actions: readonly object[]): Promise<void>;
}

/** Makes the plugin's permissions known, so that roles can be given them (Settings, Roles, Plugins). */
export const registerPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: ActionProvider;
  };
  await actionProvider.registerMany(
    Object.entries(DISPLAY_NAMES).map(([action, displayName]) => ({
      section: 'plugins',
      displayName,
      uid: action.replace('plugin::newsroom.', ''),
      pluginName: 'newsroom',
    })),
  );
};
