import type { Core } from '@strapi/strapi';
import type { NewsroomPermission } from '../../plugins/newsroom/contracts';

/**
 * What Strapi's own roles may do with the newsroom's tools, out of the box: an editor everything, an author (who sees and changes
 * only what is theirs) everything but publishing.
 */
const PANEL_ROLES = {
  'strapi-editor': [
    'plugin::newsroom.import',
    'plugin::newsroom.edit',
    'plugin::newsroom.publish',
    'plugin::newsroom.history',
  ],
  'strapi-author': ['plugin::newsroom.import', 'plugin::newsroom.edit', 'plugin::newsroom.history'],
} as const satisfies Readonly<Record<string, readonly NewsroomPermission[]>>;

/**
 * Gives the panel's roles their permissions the first time that each of them is known, so that one which an administrator takes
 * away later stays away. Must run when Strapi has made its roles.
 */
export const setUpPanelRoles = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: 'newsroom' });
  const granted = ((await store.get({ key: 'granted-panel-actions' })) ?? []) as string[];
  const fresh = Object.entries(PANEL_ROLES).flatMap(([code, actions]) =>
    actions
      .map((action) => ({ code, action, mark: `${code} ${action}` }))
      .filter(({ mark }) => !granted.includes(mark)),
  );
  for (const { code, action } of fresh) {
    await grant(strapi, code, action);
  }
  if (fresh.length > 0) {
    const marks = fresh.map(({ mark }) => mark);
    await store.set({ key: 'granted-panel-actions', value: [...granted, ...marks] });
  }
};

const grant = async (strapi: Core.Strapi, code: string, action: string): Promise<void> => {
  const role = (await strapi.db.query('admin::role').findOne({ where: { code } })) as {
    readonly id: number;
  } | null;
  const permissions = strapi.db.query('admin::permission');
  if (role && (await permissions.count({ where: { action, role: role.id } })) === 0) {
    await permissions.create({ data: { action, role: role.id, properties: {}, conditions: [] } });
  }
};
