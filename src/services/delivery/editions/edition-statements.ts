import type { Statement } from '../database/database-reader';
import type { SqlDialect } from '../database/sql-dialect';

/** What is sent of a current edition. */
export interface ContentRow {
  readonly id: number;
  /** See delivered-json.ts; null in an edition that was written before there was such. */
  readonly deliveredJson: string | null;
  /** JSON; there only where `deliveredJson` is not. */
  readonly content: string | null;
  /** The documentIds of the article's tip lines, in use or not, divided by commas; null when it has none. */
  readonly tipLineIds: string | null;
}

/** A current edition with what tells when it changes; instants in milliseconds since 1970. */
export interface EditionRow extends ContentRow {
  readonly updatedAt: number;
  readonly publishedAt: number;
  readonly embargoUntil: number | null;
}

/** What tells whether an EditionRow that was read before is still the same. */
export interface EditionTokenRow {
  readonly id: number;
  readonly updatedAt: number;
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
      sql: `SELECT ${contentColumns(dialect)}, ${milliseconds('e.updated_at')} AS "updatedAt",
        ${milliseconds('e.published_at')} AS "publishedAt",
        ${milliseconds('e.embargo_until')} AS "embargoUntil"
        FROM ${editions} e ${named}`,
    },
    token: {
      name: 'newsroom-edition-token',
      sql: `SELECT e.id AS "id", ${milliseconds('e.updated_at')} AS "updatedAt"
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

/** The columns of a ContentRow, of editions called `e`. */
export const contentColumns = ({ table, joined }: SqlDialect): string =>
  `e.id AS "id", e.delivered_json AS "deliveredJson",
    CASE WHEN e.delivered_json IS NULL THEN e.content END AS "content",
    CASE WHEN e.tip_line_ids IS NOT NULL THEN e.tip_line_ids ELSE (
      SELECT ${joined('t.document_id')} FROM ${table('editions_tip_lines_lnk')} l
      JOIN ${table('tip_lines')} t ON t.id = l.tip_line_id WHERE l.edition_id = e.id
    ) END AS "tipLineIds"`;
