import type { Core } from '@strapi/strapi';
import type { Attention, AttentionReason, RefusedSchedule } from '../../plugins/newsroom/contracts';
import { loadRenderSettings } from '../delivery/load-render-settings';
import { findDuplicates } from '../people/find-duplicates';
import type { ScheduleRefusal } from '../scheduling/schedule-refusal';
import { ARTICLE } from '../uids';
import { endOfDay } from './end-of-day';
import { reportLine } from './report-line';

/** So many drafts, those last worked on, are checked. */
const LOOKED_AT = 30;

/** So many of each kind. */
const SHOWN = 6;

/**
 * What an editor should look at first: schedules that were refused, embargoes that end today in the newsroom's time zone, recent
 * drafts that fail the check, people who are probably entered twice.
 * @param inReach which articles the asker may see: a condition on `where`
 */
export const needsAttention = async (
  strapi: Core.Strapi,
  inReach: object,
  now: Date = new Date(),
): Promise<Attention> => {
  const { settings } = await loadRenderSettings(strapi);
  const ending = { $gt: now, $lt: endOfDay(now, settings.timeZone) };
  const refused = await draftsWhere(strapi, inReach, { scheduleRefusal: { $notNull: true } });
  const embargoed = await draftsWhere(strapi, inReach, { embargoUntil: ending });
  const recent = await draftsWhere(strapi, inReach, {}, LOOKED_AT);
  return {
    reports: await pressingReports(strapi, [
      ...refused.map((row) => ({ ...row, reason: 'schedule-refused' as const })),
      ...embargoed.map((row) => ({ ...row, reason: 'embargo-ends' as const })),
      ...recent.map((row) => ({ ...row, reason: 'fails-check' as const })),
    ]),
    duplicates: (await findDuplicates(strapi))
      .slice(0, SHOWN)
      .map(({ people: [one, other] }) => [referenceTo(one), referenceTo(other)] as const),
    timeZone: settings.timeZone,
  };
};

interface DraftRow {
  readonly documentId: string;
  readonly scheduleRefusal: (Omit<ScheduleRefusal, 'reasons'> & Partial<ScheduleRefusal>) | null;
}

const draftsWhere = async (
  strapi: Core.Strapi,
  inReach: object,
  condition: object,
  limit = SHOWN,
): Promise<DraftRow[]> =>
  (await strapi.db.query(ARTICLE).findMany({
    where: { $and: [{ publishedAt: null }, inReach, condition] },
    select: ['documentId', 'scheduleRefusal'],
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    limit,
  })) as DraftRow[];

type Candidate = DraftRow & { readonly reason: AttentionReason };

/** Each report once, by what is most pressing of it; of those that are looked at for their check, the ones that fail it. */
const pressingReports = async (
  strapi: Core.Strapi,
  candidates: readonly Candidate[],
): Promise<Attention['reports']> => {
  const reports = new Map<string, Attention['reports'][number]>();
  const left = new Map<AttentionReason, number>();
  for (const { documentId, reason, scheduleRefusal } of candidates) {
    const count = left.get(reason) ?? SHOWN;
    const line =
      count === 0 || reports.has(documentId) ? null : await reportLine(strapi, documentId);
    if (line && (reason !== 'fails-check' || line.errors > 0)) {
      left.set(reason, count - 1);
      reports.set(documentId, { ...line, reason, refusal: refusedSchedule(scheduleRefusal) });
    }
  }
  return [...reports.values()];
};

/** Refusals from before there were reasons in every language say what they said. */
const refusedSchedule = (refusal: DraftRow['scheduleRefusal']): RefusedSchedule | null =>
  refusal && {
    action: refusal.action,
    scheduledFor: refusal.scheduledFor,
    messages: refusal.reasons?.length
      ? refusal.reasons.map(({ messages }) => messages)
      : [{ en: refusal.message, ko: refusal.message }],
  };

const referenceTo = ({ documentId, name }: { documentId: string; name: string }) => ({
  documentId,
  name,
});
