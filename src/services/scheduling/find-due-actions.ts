import type { Core } from '@strapi/strapi';
import type { Instant } from '../mapping/article-row';
import { ARTICLE } from '../uids';
import { SCHEDULED_ACTIONS, type DueAction, type ScheduleField } from './scheduled-action';

type DueRow = { readonly documentId: string } & Readonly<Record<ScheduleField, Instant>>;

/** More than so many are left to the next round. */
const AT_ONCE = 50;

/**
 * The scheduled actions whose time has come, earliest first; of the same moment publishing comes before withdrawing.
 * The draft's fields count: a schedule is set without publishing it.
 */
export const findDueActions = async (strapi: Core.Strapi, now: Date): Promise<DueAction[]> => {
  const due: DueAction[] = [];
  for (const { action, field } of SCHEDULED_ACTIONS) {
    const rows = (await strapi.db.query(ARTICLE).findMany({
      where: { publishedAt: null, [field]: { $lte: now.toISOString() } },
      select: ['documentId', field],
      orderBy: { [field]: 'asc' },
      limit: AT_ONCE,
    })) as DueRow[];
    due.push(
      ...rows.map((row) => ({
        documentId: row.documentId,
        action,
        field,
        scheduledFor: new Date(row[field]).toISOString(),
      })),
    );
  }
  return due.sort((a, b) => a.scheduledFor.localeCompare(b.scheduledFor));
};
