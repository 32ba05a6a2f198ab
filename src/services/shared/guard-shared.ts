import type { Core, Modules } from '@strapi/strapi';
import { recordOfMerges } from '../people/record-of-merges';
import { inOneTransaction } from '../publishing/in-sequence';
import { PERSON } from '../uids';
import { holdRows } from './hold-rows';
import { isSharedType, refuseWhileUsed } from './used-entries';

type Context = Modules.Documents.Middleware.Context;

/**
 * A middleware of the document service for what articles share: people and tip lines. One that a published article has is not
 * deleted (the lifecycle, refuse-deleting-used.ts, sees the ways around this); several deletes of one request wait for one another.
 */
export const guardShared =
  (strapi: Core.Strapi) =>
  (context: Context, next: () => Promise<unknown>): Promise<unknown> => {
    const { uid, action, params } = context;
    if (!isSharedType(uid)) {
      return next();
    }
    const { documentId } = params as { readonly documentId?: string };
    if (action === 'delete' && documentId !== undefined) {
      return inOneTransaction(strapi, async (trx) => {
        await holdRows(strapi, trx, uid, [documentId]);
        await refuseWhileUsed(strapi, uid, [documentId]);
        return next();
      });
    }
    return uid === PERSON ? recordOfMerges(strapi, context, next) : next();
  };
