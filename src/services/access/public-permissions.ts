import type { Core } from '@strapi/strapi';

/** What everybody may do, out of the box: read what is published. */
export const PUBLIC_ACTIONS = [
  'api::article.article.assembled',
  'api::article.article.assembledList',
  'api::article.article.find',
  'api::article.article.findOne',
  'api::feed.feed.read',
  'api::openapi.openapi.read',
  'api::segment.segment.find',
  'api::segment.segment.findOne',
  'api::quote.quote.find',
  'api::quote.quote.findOne',
  'api::credit.credit.find',
  'api::credit.credit.findOne',
  'api::person.person.quotes',
] as const;

const ROLE = 'plugin::users-permissions.role';
const PERMISSION = 'plugin::users-permissions.permission';

/**
 * Gives the public role its permissions the first time that each of them is known, so that one which an administrator takes away
 * later stays away.
 */
export const grantPublicPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'api', name: 'newsroom' });
  const granted = ((await store.get({ key: 'granted-public-actions' })) ?? []) as string[];
  const fresh = PUBLIC_ACTIONS.filter((action) => !granted.includes(action));
  if (fresh.length === 0) {
    return;
  }
  const role = (await strapi.db.query(ROLE).findOne({ where: { type: 'public' } })) as {
    id: number;
  };
  for (const action of fresh) {
    const where = { action, role: role.id };
    if ((await strapi.db.query(PERMISSION).count({ where })) === 0) {
      await strapi.db.query(PERMISSION).create({ data: where });
    }
  }
  await store.set({ key: 'granted-public-actions', value: [...granted, ...fresh] });
};
