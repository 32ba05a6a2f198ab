import type { DatabaseReader, Statement } from './database/database-reader';
import type { Freshness } from './memory/change-clock';
import { createFreshValue, type FreshValue } from './memory/fresh-value';

/** What everybody may do at the moment: actions such as `api::article.article.assembled`. */
export type PublicActions = FreshValue<ReadonlySet<string>>;

/** Reads the permissions of the role that Strapi gives to who shows nothing. */
export const createPublicActions = (
  database: DatabaseReader,
  freshness: Freshness,
): PublicActions => {
  const { table } = database.dialect;
  const statement: Statement = {
    name: 'newsroom-public-actions',
    sql: `SELECT p.action AS "action" FROM ${table('up_permissions')} p
      JOIN ${table('up_permissions_role_lnk')} l ON l.permission_id = p.id
      JOIN ${table('up_roles')} r ON r.id = l.role_id WHERE r.type = 'public'`,
  };
  return createFreshValue(async () => {
    const rows = await database.read<{ readonly action: string }>(statement, []);
    return new Set(rows.map(({ action }) => action));
  }, freshness);
};
