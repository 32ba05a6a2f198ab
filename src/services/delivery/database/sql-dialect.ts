/** What the two databases write differently in the statements of delivery. */
export interface SqlDialect {
  readonly name: 'sqlite' | 'postgres';
  /** A table by its name, in the schema where Strapi has its tables. */
  readonly table: (name: string) => string;
  /** An instant of a column as milliseconds since 1970. */
  readonly milliseconds: (column: string) => string;
  /** A value given in milliseconds since 1970, to be compared with a column's instant. */
  readonly instant: (placeholder: string) => string;
  /** A list of objects as JSON text, made of name and expression pairs; an instant must be one of milliseconds. */
  readonly jsonList: (fields: Readonly<Record<string, string>>) => string;
  /** All texts of a column as one, divided by commas. */
  readonly joined: (column: string) => string;
  /** A number, from an expression that counts or adds. */
  readonly number: (expression: string) => string;
}

const pairs = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([name, expression]) => `'${name}', ${expression}`)
    .join(', ');

/** Strapi keeps instants as milliseconds here. */
export const SQLITE_DIALECT: SqlDialect = {
  name: 'sqlite',
  table: (name) => `"${name}"`,
  milliseconds: (column) => column,
  instant: (placeholder) => placeholder,
  jsonList: (fields) => `json_group_array(json_object(${pairs(fields)}))`,
  joined: (column) => `group_concat(${column})`,
  number: (expression) => `coalesce(${expression}, 0)`,
};

/** Strapi keeps instants as timestamps without a zone, in UTC. */
export const postgresDialect = (schema: string | undefined): SqlDialect => ({
  name: 'postgres',
  table: (name) => (schema ? `"${schema}"."${name}"` : `"${name}"`),
  milliseconds: (column) => `round(extract(epoch from ${column}) * 1000)::float8`,
  instant: (placeholder) =>
    `(to_timestamp(${placeholder}::float8 / 1000) AT TIME ZONE 'UTC')::timestamp(3)`,
  jsonList: (fields) => `coalesce(json_agg(json_build_object(${pairs(fields)})), '[]')::text`,
  joined: (column) => `string_agg(${column}, ',')`,
  number: (expression) => `coalesce(${expression}, 0)::float8`,
});
