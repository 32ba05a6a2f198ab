import type { Core } from '@strapi/strapi';
import { EDITION, NEWSROOM, PERSON, TIP_LINE } from '../uids';
import { afterCommit } from './after-commit';
import { deliveryOf } from './delivery';

/** The types of which the public sees something, or on which it depends whether it may. */
const WATCHED = [
  EDITION,
  TIP_LINE,
  NEWSROOM,
  PERSON,
  'plugin::users-permissions.permission',
  'plugin::users-permissions.role',
];

/**
 * Makes this process's own changes show at once: whatever it has in memory is confirmed before it is served again. (The changes of
 * other processes show within the second after which everything is confirmed.)
 */
export const watchChanges = (strapi: Core.Strapi): void => {
  const { clock } = deliveryOf(strapi);
  const changed = async (): Promise<void> => {
    await afterCommit(strapi, clock.tick);
  };
  strapi.db.lifecycles.subscribe({
    models: WATCHED,
    afterCreate: changed,
    afterCreateMany: changed,
    afterUpdate: changed,
    afterUpdateMany: changed,
    afterDelete: changed,
    afterDeleteMany: changed,
  });
};
