import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';

type Transaction = Knex.Transaction;

/** The last piece of work queued on each open transaction; a broken one rejects. */
const queues = new WeakMap<object, Promise<unknown>>();

/** The transaction whose queue the caller is already in: work within work runs at once, or it would wait for itself. */
const running = new AsyncLocalStorage<object>();

/**
 * Runs pieces of work that share one transaction one after the other. Bulk publish starts its publishes at once inside one
 * transaction: side by side, one that is refused would roll back while the others go on writing outside of it.
 * After a piece of work failed, those behind it are refused without being started.
 * @throws ValidationError when an earlier piece of work on the same transaction failed
 */
const inSequence = <Result>(trx: object, work: () => Promise<Result>): Promise<Result> => {
  if (running.getStore() === trx) {
    return work();
  }
  const earlier = queues.get(trx) ?? Promise.resolve();
  const result = earlier.then(
    () => running.run(trx, work),
    () => {
      throw new errors.ValidationError(
        'Nothing was done: another article of the same request was refused.',
      );
    },
  );
  queues.set(trx, result);
  return result;
};

/** Runs `work` in a transaction (the caller's, when there is one), never side by side with other such work on it. */
export const inOneTransaction = <Result>(
  strapi: Core.Strapi,
  work: (trx: Transaction) => Promise<Result>,
): Promise<Result> =>
  // Strapi types the answer as a promise of a promise.
  strapi.db.transaction(({ trx }: { trx: Transaction }) =>
    inSequence(trx, () => work(trx)),
  ) as Promise<unknown> as Promise<Result>;
