import type { Statement } from '../database/database-reader';
import type { SqlDialect } from '../database/sql-dialect';

/** A current edition as delivery reads it; instants in milliseconds since 1970. */
export interface PublicEditionRow {
  readonly id: number;
  readonly updatedAt: number;
  readonly publishedAt: number;
  readonly embargoUntil: number | null;
  /** JSON. */
  readonly content: string;
  /** JSON: a list of TipLineJson, those of the article in use or not. */
  readonly tipLines: string;
}

/** The same for who sends JSON: the content is there only where the cut JSON is not. */
export interface DeliveredEditionRow extends Omit<PublicEditionRow, 'content'> {
  readonly content: string | null;
  /** See delivered-json.ts. */
  readonly deliveredJson: string | null;
}

/** The same with what belongs to its token. */
export interface CurrentEditionRow extends PublicEditionRow {
  /** When the newsroom's settings were changed last. */
  readonly newsroom: number;
}

/** What tells whether a CurrentEditionRow that was read before is still the same. */
export interface EditionTokenRow {
  readonly id: number;
  readonly updatedAt: number;
  readonly tipLineCount: number;
  readonly tipLineChanges: number;
  readonly newsroom: number;
}

/** The last edition that ever had a documentId or slug, and where its article is now. */
export interface FormerEditionRow {
  readonly id: number;
  readonly updatedAt: number;
  readonly withdrawnAt: number | null;
  readonly embargoUntil: number | null;
  readonly currentSlug: string | null;
  readonly currentEmbargo: number | null;
}

/** The statements that read one article; `$1` is its documentId or slug. */
export interface EditionStatements {
  readonly current: Statement;
  readonly token: Statement;
  readonly former: Statement;
}

/** Builds the statements for a database. */
export const editionStatements = (dialect: SqlDialect): EditionStatements => {
  const { table, milliseconds } = dialect;
  const editions = table('editions');
  // A slug that looks like another article's documentId must not stand in its place.
  const named = `WHERE e.current_for = $1 OR e.current_slug = $1
    ORDER BY (e.current_for = $1) DESC LIMIT 1`;
  return {
    current: {
      name: 'newsroom-edition',
      sql: `SELECT ${publicColumns(dialect)}, ${newsroomChange(dialect)} AS "newsroom"
        FROM ${editions} e ${named}`,
    },
    token: {
      name: 'newsroom-edition-token',
      sql: `SELECT e.id AS "id", ${milliseconds('e.updated_at')} AS "updatedAt",
        (SELECT ${dialect.number('count(*)')} ${tipLinesOf(dialect)}) AS "tipLineCount",
        (SELECT ${dialect.number(`sum(${milliseconds('t.updated_at')})`)} ${tipLinesOf(dialect)}) AS "tipLineChanges",
        ${newsroomChange(dialect)} AS "newsroom"
        FROM ${editions} e ${named}`,
    },
    former: {
      name: 'newsroom-edition-former',
      sql: `SELECT e.id AS "id", ${milliseconds('e.updated_at')} AS "updatedAt",
        ${milliseconds('e.withdrawn_at')} AS "withdrawnAt",
        ${milliseconds('e.embargo_until')} AS "embargoUntil",
        c.current_slug AS "currentSlug", ${milliseconds('c.embargo_until')} AS "currentEmbargo"
        FROM ${editions} e LEFT JOIN ${editions} c ON c.current_for = e.article_document_id
        WHERE e.article_document_id = $1 OR e.slug = $1
        ORDER BY (e.article_document_id = $1) DESC, e.id DESC LIMIT 1`,
    },
  };
};

/** The columns of a PublicEditionRow, of editions called `e`. */
export const publicColumns = (dialect: SqlDialect): string =>
  `${commonColumns(dialect)}, e.content AS "content"`;

/** The columns of a DeliveredEditionRow, of editions called `e`. */
export const deliveredColumns = (dialect: SqlDialect): string =>
  `${commonColumns(dialect)}, e.delivered_json AS "deliveredJson",
    CASE WHEN e.delivered_json IS NULL THEN e.content END AS "content"`;

const commonColumns = (dialect: SqlDialect): string => {
  const { milliseconds } = dialect;
  const tipLines = dialect.jsonList({
    id: 't.id',
    documentId: 't.document_id',
    channel: 't.channel',
    label: 't.label',
    value: 't.value',
    url: 't.url',
    active: 't.active',
    order: 't."order"',
    validFrom: milliseconds('t.valid_from'),
    validTo: milliseconds('t.valid_to'),
    updatedAt: milliseconds('t.updated_at'),
  });
  return `e.id AS "id", ${milliseconds('e.updated_at')} AS "updatedAt",
    ${milliseconds('e.published_at')} AS "publishedAt",
    ${milliseconds('e.embargo_until')} AS "embargoUntil",
    (SELECT ${tipLines} ${tipLinesOf(dialect)}) AS "tipLines"`;
};

const tipLinesOf = ({ table }: SqlDialect): string =>
  `FROM ${table('editions_tip_lines_lnk')} l JOIN ${table('tip_lines')} t ON t.id = l.tip_line_id
    WHERE l.edition_id = e.id`;

const newsroomChange = ({ table, milliseconds, number }: SqlDialect): string =>
  `(SELECT ${number(`max(${milliseconds('n.updated_at')})`)} FROM ${table('newsrooms')} n)`;
