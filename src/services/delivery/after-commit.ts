import type { Core } from '@strapi/strapi';

/** Does something once the caller's transaction is committed; at once when there is none. */
export const afterCommit = async (strapi: Core.Strapi, action: () => void): Promise<void> => {
  if (!strapi.db.inTransaction()) {
    action();
    return;
  }
  await strapi.db.transaction(({ onCommit }: { onCommit: (callback: () => void) => void }) => {
    onCommit(action);
    return Promise.resolve();
  });
};
