import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { actingAs } from '../publishing/current-actor';
import { inOneTransaction } from '../publishing/in-sequence';
import { lockArticle } from '../publishing/lock-article';
import type { Instant } from '../mapping/article-row';
import { ARTICLE } from '../uids';
import { findDueActions } from './find-due-actions';
import { refusalOf, type ScheduleRefusal } from './schedule-refusal';
import type { DueAction, ScheduledAction } from './scheduled-action';

/**
 * Does what is due, one article after the other, through the same gate as every publish; each action exactly once, however many
 * servers of one database do this at the same time. A refused one is recorded with its draft and not tried again by itself;
 * one that failed otherwise (the database was away) stays due.
 * @returns how many actions were done, and how many refused, by this server
 */
export const runSchedule = async (
  strapi: Core.Strapi,
  now: Date = new Date(),
): Promise<{ readonly done: number; readonly refused: number }> => {
  let done = 0;
  let refused = 0;
  for (const due of await findDueActions(strapi, now)) {
    try {
      done += Number(await perform(strapi, due));
    } catch (error) {
      const refusal = refusalOf(error, due);
      if (refusal === null) {
        strapi.log.error(`Schedule: could not ${due.action} ${due.documentId}: ${String(error)}`);
      } else {
        refused += Number(await record(strapi, due, refusal));
      }
    }
  }
  return { done, refused };
};

const ACTIONS: Readonly<
  Record<ScheduledAction, (strapi: Core.Strapi, documentId: string) => Promise<unknown>>
> = {
  publish: (strapi, documentId) => strapi.documents(ARTICLE).publish({ documentId }),
  unpublish: (strapi, documentId) => strapi.documents(ARTICLE).unpublish({ documentId }),
};

/** @returns whether it was still to be done: another server, or an editor, may have been first */
const perform = (strapi: Core.Strapi, due: DueAction): Promise<boolean> =>
  inOneTransaction(strapi, async (trx) => {
    if (!(await take(strapi, trx, due, null))) {
      return false;
    }
    await actingAs('schedule', () => ACTIONS[due.action](strapi, due.documentId));
    return true;
  });

const record = (strapi: Core.Strapi, due: DueAction, refusal: ScheduleRefusal): Promise<boolean> =>
  inOneTransaction(strapi, (trx) => take(strapi, trx, due, refusal));

/** Empties the field under the article's lock, if it still holds the time that was due. */
const take = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  { documentId, field, scheduledFor }: DueAction,
  scheduleRefusal: ScheduleRefusal | null,
): Promise<boolean> => {
  await lockArticle(strapi, trx, documentId);
  const where = { documentId, publishedAt: null };
  const row = (await strapi.db.query(ARTICLE).findOne({ where, select: [field] })) as Readonly<
    Record<typeof field, Instant | null>
  > | null;
  const instant = row?.[field];
  if (!instant || new Date(instant).toISOString() !== scheduledFor) {
    return false;
  }
  await strapi.db.query(ARTICLE).update({ where, data: { [field]: null, scheduleRefusal } });
  return true;
};
