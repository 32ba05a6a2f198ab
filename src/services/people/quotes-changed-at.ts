import type { Core } from '@strapi/strapi';
import { lastChange } from '../delivery/last-change';
import type { Instant } from '../mapping/article-row';
import { EDITION, PERSON } from '../uids';

/**
 * When what the public gets of anybody's quotes may have changed last: any publishing or withdrawal, the end of any embargo, a
 * change of the person. Later than need be, never earlier: nothing tells which quotes are no longer there.
 */
export const quotesChangedAt = async (strapi: Core.Strapi, person: number): Promise<Date> => {
  const editions = strapi.db.query(EDITION);
  const latest = (await editions.findOne({
    select: ['updatedAt'],
    orderBy: { updatedAt: 'desc' },
  })) as Changed | null;
  const known = (await strapi.db
    .query(PERSON)
    .findOne({ where: { id: person }, select: ['updatedAt'] })) as Changed | null;
  const embargo = (await editions.findOne({
    where: { embargoUntil: { $lte: new Date() } },
    select: ['embargoUntil'],
    orderBy: { embargoUntil: 'desc' },
  })) as { readonly embargoUntil: Instant } | null;
  return lastChange([
    latest?.updatedAt ?? null,
    known?.updatedAt ?? null,
    embargo?.embargoUntil ?? null,
  ]);
};

interface Changed {
  readonly updatedAt: Instant;
}
