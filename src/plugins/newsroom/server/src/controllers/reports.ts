import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { listReports } from '../../../../../services/desk/list-reports';
import { needsAttention } from '../../../../../services/desk/needs-attention';
import { parseQuery } from '../../../../../services/requests/parse-request';
import { QueryWord } from '../../../../../services/requests/query-word';
import type { Answer, Attention, ReportsPage, ReportState } from '../../../contracts';
import { LAST_PAGE, LONGEST_SEARCH } from '../../../search-limits';
import { articlesInReach } from '../articles-in-reach';
import { READ_IN_PANEL } from '../permissions';

const STATES = ['draft', 'published', 'embargoed'] as const satisfies readonly ReportState[];

const ReportsQuerySchema = z.strictObject({
  search: QueryWord.max(LONGEST_SEARCH).optional(),
  state: z.enum(STATES).optional(),
  section: QueryWord.max(LONGEST_SEARCH).optional(),
  page: z.coerce.number().int().min(1).max(LAST_PAGE).default(1),
});

/** No article: what is asked for by a role that may see none. */
const NONE = { id: -1 };

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** GET /newsroom/reports: a page of the reports that the administrator may see. */
  async list(ctx: Context): Promise<void> {
    const { page, search, state, section } = parseQuery(ReportsQuerySchema, ctx.query);
    const inReach = articlesInReach(strapi, ctx, READ_IN_PANEL) ?? NONE;
    const data = await listReports(
      strapi,
      {
        page,
        ...(search !== undefined && { search }),
        ...(state !== undefined && { state }),
        ...(section !== undefined && { section }),
      },
      inReach,
    );
    ctx.body = { data } satisfies Answer<ReportsPage>;
  },

  /** GET /newsroom/attention: what to look at first. */
  async attention(ctx: Context): Promise<void> {
    parseQuery(z.strictObject({}), ctx.query);
    const inReach = articlesInReach(strapi, ctx, READ_IN_PANEL) ?? NONE;
    ctx.body = { data: await needsAttention(strapi, inReach) } satisfies Answer<Attention>;
  },
});
