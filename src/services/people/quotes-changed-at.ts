import type { Core } from '@strapi/strapi';
import type { Instant } from '../mapping/article-row';
import { EDITION, PERSON } from '../uids';

/**
 * When what the public gets of anybody's quotes may have changed last: any publishing or withdrawal, the end of any embargo, a
 * change of the person. Later than need be, never earlier: nothing tells which quotes are no longer there.
 */
export const quotesChangedAt = async (strapi: Core.Strapi, person: number): Promise<Date> => {
  const now = new Date();
  const rows = [
    (await strapi.db
      .query(EDITION)
      .findOne({ select: ['updatedAt'], orderBy: { updatedAt: 'desc' } })) as Changed | null,
    (await strapi.db
      .query(PERSON)
      .findOne({ where: { id: person }, select: ['updatedAt'] })) as Changed | null,
  ];
  const embargo = (await strapi.db.query(EDITION).findOne({
    where: { embargoUntil: { $lte: now } },
    select: ['embargoUntil'],
    orderBy: { embargoUntil: 'desc' },
  })) as { readonly embargoUntil: Instant } | null;
  const instants = [...rows.map((row) => row?.updatedAt), embargo?.embargoUntil];
  const times = instants.flatMap((instant) => (instant ? [new Date(instant).getTime()] : []));
  return new Date(Math.min(now.getTime(), Math.max(0, ...times)));
};

interface Changed {
  readonly updatedAt: Instant;
}
