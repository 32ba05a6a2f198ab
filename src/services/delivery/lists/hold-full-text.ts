import type { Core } from '@strapi/strapi';

/** The table that SQLite's FTS5 keeps of the words of current editions; its rows are numbered like theirs. */
const TABLE = 'editions_words';

/**
 * Every way in which an edition's words come to be current, or no longer: triggers hold for whoever writes. They are made anew at
 * every start, since Strapi makes a table anew to change it, and its triggers are lost then.
 */
const TRIGGERS = {
  editions_words_added: `AFTER INSERT ON editions WHEN new.current_for IS NOT NULL BEGIN
    INSERT INTO ${TABLE}(rowid, plain_text) VALUES (new.id, new.plain_text); END`,
  editions_words_changed: `AFTER UPDATE OF current_for, plain_text ON editions BEGIN
    DELETE FROM ${TABLE} WHERE rowid = old.id;
    INSERT INTO ${TABLE}(rowid, plain_text)
      SELECT new.id, new.plain_text WHERE new.current_for IS NOT NULL; END`,
  editions_words_removed: `AFTER DELETE ON editions BEGIN
    DELETE FROM ${TABLE} WHERE rowid = old.id; END`,
} as const;

/**
 * Makes sure of SQLite's index of three-letter pieces, where the driver has FTS5. Without it the search reads all words; it finds
 * the same.
 */
export const holdFullText = async (strapi: Core.Strapi): Promise<void> => {
  const run = (sql: string): Promise<unknown> => strapi.db.connection.raw(sql);
  try {
    await run(
      `CREATE VIRTUAL TABLE IF NOT EXISTS ${TABLE} USING fts5(plain_text, tokenize = 'trigram')`,
    );
  } catch (error) {
    strapi.log.info(
      `Searching articles for words works without an index: ${error instanceof Error ? error.message : String(error)}`,
    );
    return;
  }
  for (const [name, body] of Object.entries(TRIGGERS)) {
    await run(`DROP TRIGGER IF EXISTS ${name}`);
    await run(`CREATE TRIGGER ${name} ${body}`);
  }
  await run(
    `DELETE FROM ${TABLE} WHERE rowid NOT IN (SELECT id FROM editions WHERE current_for IS NOT NULL)`,
  );
  await run(`INSERT INTO ${TABLE}(rowid, plain_text) SELECT id, plain_text FROM editions
    WHERE current_for IS NOT NULL AND id NOT IN (SELECT rowid FROM ${TABLE})`);
};
