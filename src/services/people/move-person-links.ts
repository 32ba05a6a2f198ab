import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { PERSON } from '../uids';

/** A relation to Person as Strapi keeps it: a table of pairs. */
interface LinkTable {
  readonly name: string;
  /** The column of the row that has the link. */
  readonly owner: string;
  /** The column of the person. */
  readonly person: string;
}

/**
 * Makes everything that is linked to one person be linked to another: drafts, published rows, and what editions are found by.
 * What was linked to both keeps one link.
 * @param from row ids, as links are between rows
 */
export const movePersonLinks = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  from: number,
  to: number,
): Promise<void> => {
  for (const table of linkTables(strapi)) {
    const links = () => inSchema(strapi, trx(table.name));
    const alreadyThere = links().select(table.owner).where(table.person, to);
    await links().where(table.person, from).whereIn(table.owner, alreadyThere).delete();
    await links()
      .where(table.person, from)
      .update({ [table.person]: to });
  }
};

const inSchema = (strapi: Core.Strapi, query: Knex.QueryBuilder): Knex.QueryBuilder => {
  const schema = strapi.db.getSchemaName();
  return schema ? query.withSchema(schema) : query;
};

interface RelationAttribute {
  readonly type: string;
  readonly target?: string;
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn: { readonly name: string };
  };
}

const linkTables = (strapi: Core.Strapi): LinkTable[] =>
  [...strapi.db.metadata.values()].flatMap(({ attributes }) =>
    Object.values(attributes as Record<string, RelationAttribute>).flatMap(
      ({ type, target, joinTable }) =>
        type === 'relation' && target === PERSON && joinTable
          ? [
              {
                name: joinTable.name,
                owner: joinTable.joinColumn.name,
                person: joinTable.inverseJoinColumn.name,
              },
            ]
          : [],
    ),
  );
