import type { Core, Modules } from '@strapi/strapi';
import { inOneTransaction } from '../publishing/in-sequence';
import { PERSON } from '../uids';
import { holdRows } from './hold-rows';
import { isMerge } from '../people/merge-scope';
import { isSharedType, refuseWhileUsed } from './used-entries';

type Context = Modules.Documents.Middleware.Context;

interface WriteParams {
  readonly documentId?: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/**
 * A middleware of the document service for what articles share: people and tip lines. One that a published article has is not
 * deleted (the lifecycle, refuse-deleting-used.ts, sees the ways around this); several deletes of one request wait for one another.
 */
export const guardShared =
  (strapi: Core.Strapi) =>
  (context: Context, next: () => Promise<unknown>): Promise<unknown> => {
    const { uid, action } = context;
    if (!isSharedType(uid)) {
      return next();
    }
    const { documentId, data } = context.params as WriteParams;
    if (uid === PERSON && COPIES.has(action) && !isMerge()) {
      context.params = { ...context.params, data: withoutMerged(action, data) };
    }
    return action === 'delete' && documentId !== undefined
      ? inOneTransaction(strapi, async (trx) => {
          await holdRows(strapi, trx, uid, [documentId]);
          await refuseWhileUsed(strapi, uid, [documentId]);
          return next();
        })
      : next();
  };

const COPIES = new Set(['create', 'update', 'clone']);

/** Who was merged is on record once, with who merged them; the panel sends the field back, and a copy would have it too. */
const withoutMerged = (action: string, data: WriteParams['data'] = {}) => {
  const rest = Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'merged'));
  // A copy's data is laid over the original's: an empty list would leave what is there.
  return action === 'clone' ? { ...rest, merged: null } : rest;
};
