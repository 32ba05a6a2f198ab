import { DEFAULT_RENDER_SETTINGS } from '../../domain/render/render-settings';
import type { DatabaseReader, Statement } from './database/database-reader';
import type { Freshness } from './memory/change-clock';
import { createFreshValue, type FreshValue } from './memory/fresh-value';

/** The newsroom's time zone by its IANA name. */
export const createNewsroomZone = (
  database: DatabaseReader,
  freshness: Freshness,
): FreshValue<string> => {
  const statement: Statement = {
    name: 'newsroom-zone',
    sql: `SELECT timezone AS "timezone" FROM ${database.dialect.table('newsrooms')} LIMIT 1`,
  };
  return createFreshValue(async () => {
    const [row] = await database.read<{ readonly timezone: string | null }>(statement, []);
    return row?.timezone ?? DEFAULT_RENDER_SETTINGS.timeZone;
  }, freshness);
};
