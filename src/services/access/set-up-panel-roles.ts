import type { Core } from '@strapi/strapi';
import type { NewsroomPermission } from '../../plugins/newsroom/contracts';
import { NEWSROOM } from '../uids';

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
 * What Strapi gives both roles by itself and a newsroom does not: its settings say what the check demands before anybody publishes.
 * They can still be read.
 */
const WITHHELD = {
  subject: NEWSROOM,
  actions: ['create', 'update', 'delete'].map((verb) => `plugin::content-manager.explorer.${verb}`),
} as const;

/**
 * Gives the panel's roles their permissions, and takes from them what is withheld, the first time that each of these is known: what
 * an administrator decides later stays. Must run when Strapi has made its roles.
 */
export const setUpPanelRoles = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: 'newsroom' });
  const settled = ((await store.get({ key: 'granted-panel-actions' })) ?? []) as string[];
  const fresh = Object.entries(PANEL_ROLES).flatMap(([code, actions]) => [
    ...actions.map((action) => ({
      mark: `${code} ${action}`,
      settle: () => grant(strapi, code, action),
    })),
    { mark: `${code} without ${WITHHELD.subject}`, settle: () => withhold(strapi, code) },
  ]);
  const unsettled = fresh.filter(({ mark }) => !settled.includes(mark));
  for (const { settle } of unsettled) {
    await settle();
  }
  if (unsettled.length > 0) {
    const marks = unsettled.map(({ mark }) => mark);
    await store.set({ key: 'granted-panel-actions', value: [...settled, ...marks] });
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

const withhold = async (strapi: Core.Strapi, code: string): Promise<void> => {
  const { subject, actions } = WITHHELD;
  await strapi.db
    .query('admin::permission')
    .deleteMany({ where: { subject, action: { $in: actions }, role: { code } } });
};
