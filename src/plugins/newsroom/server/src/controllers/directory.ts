import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { z } from 'zod';
import { findPeople } from '../../../../../services/desk/find-people';
import { listTipLines } from '../../../../../services/desk/list-tip-lines';
import { parseQuery } from '../../../../../services/requests/parse-request';
import { QueryWord } from '../../../../../services/requests/query-word';
import type { Answer, FoundPerson, FoundTipLine } from '../../../contracts';
import { LONGEST_SEARCH } from '../../../search-limits';

const PeopleQuery = z.strictObject({
  name: QueryWord.max(LONGEST_SEARCH),
});

export default ({ strapi }: { strapi: Core.Strapi }) => ({
  /** GET /newsroom/people?name=: whom a printed name may be. */
  async people(ctx: Context): Promise<void> {
    const { name } = parseQuery(PeopleQuery, ctx.query);
    ctx.body = { data: await findPeople(strapi, name) } satisfies Answer<FoundPerson[]>;
  },

  /** GET /newsroom/tip-lines: what an article can show of them. */
  async tipLines(ctx: Context): Promise<void> {
    parseQuery(z.strictObject({}), ctx.query);
    ctx.body = { data: await listTipLines(strapi) } satisfies Answer<FoundTipLine[]>;
  },
});
