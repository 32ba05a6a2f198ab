import type { DatabaseReader, Statement } from '../database/database-reader';

/** How editions (called `e`) are searched for words. Every way finds the same. */
export interface WordIndex {
  /**
   * The conditions of which all must hold for all words to be there.
   * @param add takes a value and gives its placeholder
   */
  readonly conditions: (words: readonly string[], add: (value: string) => string) => string[];
}

/** Words of fewer characters are in no index of three-letter pieces. */
const SHORTEST_INDEXED = 3;

const isIndexed = (word: string): boolean => Array.from(word).length >= SHORTEST_INDEXED;

const scanSqlite = (placeholder: string): string => `instr(e.plain_text, ${placeholder}) > 0`;

/** SQLite with its full-text table of three-letter pieces (see hold-full-text.ts); it looks for all words at once. */
const FTS5: WordIndex = {
  conditions: (words, add) => {
    const indexed = words.filter(isIndexed).map((word) => `"${word.replaceAll('"', '""')}"`);
    const others = words.filter((word) => !isIndexed(word)).map((word) => scanSqlite(add(word)));
    return indexed.length === 0
      ? others
      : [
          `e.id IN (SELECT rowid FROM editions_words WHERE editions_words MATCH ${add(indexed.join(' '))})`,
          ...others,
        ];
  },
};

/** SQLite without it. */
const INSTR: WordIndex = {
  conditions: (words, add) => words.map((word) => scanSqlite(add(word))),
};

/** PostgreSQL: LIKE uses an index of three-letter pieces where there is one. */
const LIKE: WordIndex = {
  conditions: (words, add) =>
    words.map((word) =>
      isIndexed(word)
        ? `e.plain_text LIKE ${add(`%${word.replaceAll(/[\\%_]/gu, '\\$&')}%`)}`
        : `strpos(e.plain_text, ${add(word)}) > 0`,
    ),
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
