import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';

/** SQLite takes no more rows in one statement. */
const MOST_ROWS = 500;

/**
 * Writes rows of one type by one statement, or a few when there are many. Relations and components among the fields are left
 * alone. Joins the caller's transaction.
 * @returns the ids of the rows, in their order
 */
export const insertRows = async (
  strapi: Core.Strapi,
  uid: UID.Schema,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<number[]> => {
  if (rows.length === 0) {
    return [];
  }
  // Strapi adds its own fields to what it is given.
  const { ids } = await strapi.db.query(uid).createMany({ data: rows.map((row) => ({ ...row })) });
  // Rows are numbered in the order in which they are given; SQLite does not promise to say the numbers in that order.
  return ids.map(Number).sort((a, b) => a - b);
};

/** A relation's two ends, by the ids of their rows. */
export interface Pair {
  readonly from: number;
  readonly to: number;
}

/** An attribute of a type. */
export interface Place {
  readonly uid: string;
  readonly attribute: string;
}

/** What Strapi's database layer knows of an attribute whose values stand in tables of their own. */
interface JoinedAttribute {
  /** `…ToMany` for a list. */
  readonly relation: string;
  readonly target: UID.Schema;
  readonly joinTable: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn: { readonly name: string };
    /** Numbers the targets of one row. */
    readonly orderColumnName?: string;
    /** Numbers the rows of one target, where the target lists them. */
    readonly inverseOrderColumnName?: string;
  };
}

const joinedAttribute = (strapi: Core.Strapi, { uid, attribute }: Place): JoinedAttribute =>
  strapi.db.metadata.get(uid).attributes[attribute] as unknown as JoinedAttribute;

/** Writes a relation's pairs, each side's order as the pairs come. */
export const insertLinks = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  place: Place,
  pairs: readonly Pair[],
): Promise<void> => {
  const { joinTable } = joinedAttribute(strapi, place);
  const { orderColumnName, inverseOrderColumnName } = joinTable;
  const nextOfRow = counter();
  const nextOfTarget = counter();
  const links = pairs.map(({ from, to }) => ({
    [joinTable.joinColumn.name]: from,
    [joinTable.inverseJoinColumn.name]: to,
    ...(orderColumnName !== undefined && { [orderColumnName]: nextOfRow(from) }),
    ...(inverseOrderColumnName !== undefined && { [inverseOrderColumnName]: nextOfTarget(to) }),
  }));
  await insertInto(strapi, trx, joinTable.name, links);
};

/** A component's fields, and the id of the row that has it. */
export interface OwnedComponent {
  readonly owner: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Writes components of one attribute and ties each to its owner; a list's in the order given. */
export const insertComponents = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  place: Place,
  components: readonly OwnedComponent[],
): Promise<void> => {
  const { relation, target, joinTable } = joinedAttribute(strapi, place);
  const ids = await insertRows(
    strapi,
    target,
    components.map(({ data }) => data),
  );
  const isList = relation.endsWith('ToMany');
  const nextOfOwner = counter();
  const links = components.map(({ owner }, index) => ({
    [joinTable.joinColumn.name]: owner,
    [joinTable.inverseJoinColumn.name]: ids[index],
    component_type: target,
    field: place.attribute,
    order: isList ? nextOfOwner(owner) : null,
  }));
  await insertInto(strapi, trx, joinTable.name, links);
};

const counter = (): ((key: number) => number) => {
  const counts = new Map<number, number>();
  return (key) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count;
  };
};

const insertInto = async (
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  table: string,
  rows: readonly object[],
): Promise<void> => {
  for (let start = 0; start < rows.length; start += MOST_ROWS) {
    const part = rows.slice(start, start + MOST_ROWS);
    await strapi.db.getConnection(table).transacting(trx).insert(part);
  }
};
