import type { Core } from '@strapi/strapi';

/** Nobody makes an account for themselves: Strapi allows it by default and keeps the setting in its store alone. */
export const closeSelfRegistration = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = (await store.get({ key: 'advanced' })) as Record<string, unknown> | null;
  if (advanced?.['allow_register'] !== false) {
    await store.set({ key: 'advanced', value: { ...advanced, allow_register: false } });
  }
};
