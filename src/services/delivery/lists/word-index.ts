import type { DatabaseReader, Statement } from '../database/database-reader';

/** How editions (called `e`) are searched for words; both ways find the same. */
export interface WordIndex {
  /** The condition for a word of three characters or more; takes the placeholder of its `pattern`. */
  readonly find: (placeholder: string) => string;
  readonly pattern: (word: string) => string;
  /** The condition for any word, without an index; takes the placeholder of the word. */
  readonly scan: (placeholder: string) => string;
}

const scanSqlite = (placeholder: string): string => `instr(e.plain_text, ${placeholder}) > 0`;

const escapeLike = (word: string): string => word.replaceAll(/[\\%_]/gu, '\\$&');

/** SQLite with its full-text table of three-letter pieces (see hold-word-index.ts). */
const FTS5: WordIndex = {
  find: (placeholder) =>
    `e.id IN (SELECT rowid FROM editions_words WHERE editions_words MATCH ${placeholder})`,
  pattern: (word) => `"${word.replaceAll('"', '""')}"`,
  scan: scanSqlite,
};

/** SQLite without it. */
const INSTR: WordIndex = { find: scanSqlite, pattern: (word) => word, scan: scanSqlite };

/** PostgreSQL: LIKE uses an index of three-letter pieces where there is one. */
const LIKE: WordIndex = {
  find: (placeholder) => `e.plain_text LIKE ${placeholder}`,
  pattern: (word) => `%${escapeLike(word)}%`,
  scan: (placeholder) => `strpos(e.plain_text, ${placeholder}) > 0`,
};

/** Looks which of them the database has. */
export const findWordIndex = async (database: DatabaseReader): Promise<WordIndex> => {
  if (database.dialect.name === 'postgres') {
    return LIKE;
  }
  const tables = await database.read(FULL_TEXT_TABLE, []);
  return tables.length > 0 ? FTS5 : INSTR;
};

const FULL_TEXT_TABLE: Statement = {
  name: 'newsroom-full-text',
  sql: "SELECT name FROM sqlite_master WHERE name = 'editions_words'",
};
