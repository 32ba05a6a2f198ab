import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type {
  ReportLine,
  ReportsPage,
  ReportsQuery,
  ReportState,
} from '../../plugins/newsroom/contracts';
import { loadRenderSettings } from '../delivery/load-render-settings';
import { ARTICLE, EDITION } from '../uids';
import { loadActorNames } from './actor-names';
import { reportLine } from './report-line';

const PAGE_SIZE = 20;

/**
 * The reports of the newsroom, those last worked on first, each with its check.
 * @param inReach which articles the asker may see: a condition on `where`
 */
export const listReports = async (
  strapi: Core.Strapi,
  { search, state, section, page = 1 }: ReportsQuery,
  inReach: object,
): Promise<ReportsPage> => {
  const where = {
    $and: [
      { publishedAt: null },
      inReach,
      ...(section === undefined ? [] : [{ section }]),
      ...(search === undefined || search.trim() === '' ? [] : [withWords(search.trim())]),
      ...(state === undefined ? [] : [inState(strapi, state)]),
    ],
  };
  const [rows, total] = (await strapi.db.query(ARTICLE).findWithCount({
    where,
    select: ['documentId'],
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    offset: (page - 1) * PAGE_SIZE,
    limit: PAGE_SIZE,
  })) as [{ readonly documentId: string }[], number];
  const reports: ReportLine[] = [];
  for (const { documentId } of rows) {
    const line = await reportLine(strapi, documentId);
    reports.push(...(line ? [line] : []));
  }
  const nameOf = await loadActorNames(
    strapi,
    reports.map(({ changedBy }) => changedBy),
  );
  const { settings } = await loadRenderSettings(strapi);
  return {
    reports: reports.map((report) => ({ ...report, changedBy: nameOf(report.changedBy) })),
    sections: await allSections(strapi),
    page,
    pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    total,
    timeZone: settings.timeZone,
  };
};

const withWords = (words: string) => ({
  $or: [
    { headline: { $containsi: words } },
    { slug: { $containsi: words } },
    { section: { $containsi: words } },
  ],
});

/** A condition on articles by what the public has of them: current editions are asked for within the same query. */
const inState = (strapi: Core.Strapi, state: ReportState): object => {
  const current = (): Knex.QueryBuilder =>
    strapi.db
      .queryBuilder(EDITION)
      .getKnexQuery()
      .clear('select')
      .select('current_for')
      .whereNotNull('current_for');
  const heldBack = (): Knex.QueryBuilder => current().where('embargo_until', '>', new Date());
  switch (state) {
    case 'draft':
      return { documentId: { $notIn: current() } };
    case 'embargoed':
      return { documentId: { $in: heldBack() } };
    case 'published':
      return { $and: [{ documentId: { $in: current() } }, { documentId: { $notIn: heldBack() } }] };
  }
};

const allSections = async (strapi: Core.Strapi): Promise<string[]> => {
  const rows = (await strapi.db.query(ARTICLE).findMany({
    where: { publishedAt: null, section: { $notNull: true } },
    select: ['section'],
  })) as {
    readonly section: string;
  }[];
  return [...new Set(rows.map(({ section }) => section))].sort();
};
