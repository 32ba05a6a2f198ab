import Database from 'better-sqlite3';
import { SingleBar } from 'cli-progress';
import { Client } from 'pg';

/** Runs SQL on a bench's database, past everything else. */
interface Writer {
  readonly run: (sql: string) => Promise<void>;
  readonly count: () => Promise<number>;
  readonly end: () => Promise<void>;
}

const BATCH = 2000;

/** Copies are published so far in the past that nothing takes them for changes of today. */
const PAST_MS = Date.UTC(2025, 0, 1);

const COUNT = 'SELECT count(*) AS count FROM editions WHERE current_for IS NOT NULL';

const postgresWriter = async (connectionString: string): Promise<Writer> => {
  const client = new Client({ connectionString });
  await client.connect();
  return {
    run: async (sql) => {
      await client.query(sql);
    },
    count: async () => Number((await client.query<{ count: string }>(COUNT)).rows[0]?.count),
    end: () => client.end(),
  };
};

const sqliteWriter = (file: string): Writer => {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = OFF');
  return {
    run: (sql) => {
      database.prepare(sql).run({});
      return Promise.resolve();
    },
    count: () => Promise.resolve((database.prepare(COUNT).all({})[0] as { count: number }).count),
    end: () => {
      database.close();
      return Promise.resolve();
    },
  };
};

/** Numbers of one length that look unlike their neighbours, as words do. */
const WORD_STEP = 7919;
const WORD_BASE = 100_000_000;

/** The word that a copy alone has. */
export const copyWord = (number: number): string => String(number * WORD_STEP + WORD_BASE);

/** The slug of a copy. */
export const copySlug = (number: number): string => `copy-${number}`;

/**
 * Makes copies of the current edition of an article, each an article of its own with its words, its section and its time, until
 * there are `size` current editions: raw inserts, since publishing one takes a tenth of a second.
 */
export const growTo = async (
  environment: Readonly<Record<string, string>>,
  slug: string,
  size: number,
): Promise<void> => {
  const url = environment['DATABASE_URL'];
  const writer = url
    ? await postgresWriter(url)
    : sqliteWriter(environment['DATABASE_FILENAME'] ?? '');
  const bar = new SingleBar({ format: '  articles {bar} {value}/{total}', noTTYOutput: false });
  try {
    let made = await writer.count();
    bar.start(size, made);
    while (made < size) {
      const next = Math.min(size, made + BATCH);
      await writer.run(copies(url !== undefined && url !== '', slug, made + 1, next));
      made = next;
      bar.update(made);
    }
    bar.stop();
    // What comes after so many inserts must not fall into the measuring.
    for (const statement of url ? ['VACUUM ANALYZE', 'CHECKPOINT'] : ['ANALYZE']) {
      await writer.run(statement);
    }
  } finally {
    await writer.end();
  }
};

const copies = (isPostgres: boolean, slug: string, from: number, to: number): string => {
  const numbers = isPostgres
    ? `generate_series(${from}, ${to}) AS numbers(n)`
    : `(WITH RECURSIVE numbers(n) AS (SELECT ${from} UNION ALL SELECT n + 1 FROM numbers WHERE n < ${to}) SELECT n FROM numbers) AS numbers`;
  const instant = (milliseconds: string): string =>
    isPostgres
      ? `(to_timestamp((${milliseconds}) / 1000.0) AT TIME ZONE 'UTC')`
      : `(${milliseconds})`;
  const past = instant(String(PAST_MS));
  const aired = instant(`${PAST_MS} - numbers.n * 600000.0`);
  return `INSERT INTO editions (document_id, article_document_id, slug, number, content, etag,
      current_for, current_slug, section, language, aired_at, first_published_at, plain_text,
      delivered_json, tip_line_ids,
      published_at, created_at, updated_at)
    SELECT 'edition-' || numbers.n, 'article-' || numbers.n, 'copy-' || numbers.n, 1, e.content, e.etag,
      'article-' || numbers.n, 'copy-' || numbers.n, 'Section ' || (numbers.n % 10), e.language,
      ${aired}, ${aired}, e.plain_text || ' ' || (numbers.n * ${WORD_STEP} + ${WORD_BASE}),
      e.delivered_json, e.tip_line_ids, ${past}, ${past}, ${past}
    FROM ${numbers}, editions e WHERE e.current_slug = '${slug}'`;
};
