import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import type { Knex } from 'knex';
import { parsedArticle } from '../../src/domain/article/parsed-article';
import { readTranscript } from '../../src/domain/transcript/read-transcript';
import { loadArticle } from '../../src/services/articles/load-article';
import { draftsWithSource, sourcesWithHash } from '../../src/services/importing/find-imported';
import { importArchive, type ImportedFile } from '../../src/services/importing/import-archive';
import { importOnce } from '../../src/services/importing/import-once';
import { ARTICLE } from '../../src/services/uids';
import { archivedPage, makeArchive, type Archive } from '../support/archive';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { runNewsroom } from '../support/run-newsroom';

let app: BootedStrapi;
let archive: Archive;
/** Pages that no test has used yet. */
let lastPage = 0;

beforeAll(async () => {
  app = await bootStrapi();
}, 120_000);

afterAll(async () => {
  await app.stop();
});

beforeEach(() => {
  archive = makeArchive();
});

afterEach(() => {
  archive.remove();
});

const freshPage = (): string => archivedPage((lastPage += 1));

const importFiles = async (...files: readonly string[]): Promise<ImportedFile[]> => {
  const results: ImportedFile[] = [];
  const list = files.map((file) => ({ file, path: archive.pathOf(file) }));
  for await (const batch of importArchive(app.strapi, list)) {
    results.push(...batch);
  }
  return results;
};

const writePages = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const file = `${String(index).padStart(3, '0')}.txt`;
    archive.write(file, freshPage());
    return file;
  });

const countDrafts = (): Promise<number> => app.strapi.db.query(ARTICLE).count();

describe('importing files', () => {
  it('stores each as the draft that reading it gives, and says where', async () => {
    const files = writePages(3);
    const results = await importFiles(...files);
    expect(results.map(({ file, outcome, error }) => ({ file, outcome, error }))).toEqual(
      files.map((file) => ({ file, outcome: 'imported', error: null })),
    );
    for (const { file, documentId, slug, diagnostics } of results) {
      const stored = await loadArticle(app.strapi, documentId ?? '', 'draft');
      const reading = readTranscript(readFileSync(archive.pathOf(file), 'utf8'));
      const airedAt = new Date(reading.article.airedAt ?? '').toISOString();
      expect(stored && parsedArticle({ ...stored, tipSlogan: null })).toEqual({
        ...parsedArticle(reading.article),
        airedAt,
      });
      expect(stored?.slug).toBe(slug);
      const infos = reading.diagnostics.filter(({ severity }) => severity === 'info').length;
      expect(diagnostics).toMatchObject({ info: infos });
    }
  });

  it('gives reports of one headline different addresses, in one batch and in the next', async () => {
    const page = (text: string) => `Same old story\n\n[Anchor]\n${text}\n`;
    for (let index = 0; index < 70; index += 1) {
      archive.write(`${String(index).padStart(2, '0')}.txt`, page(`Words ${index}.`));
    }
    const files = Array.from({ length: 70 }, (_, index) => `${String(index).padStart(2, '0')}.txt`);
    const results = await importFiles(...files);
    expect(results.map(({ slug }) => slug)).toEqual([
      'same-old-story',
      ...Array.from({ length: 69 }, (_, index) => `same-old-story-${index + 2}`),
    ]);
  });

  it('knows a text again: from before, from another file, from the API', async () => {
    const sent = freshPage();
    const { draft } = await importOnce(app.strapi, { text: sent });
    archive.write('a.txt', freshPage());
    archive.write('b.txt', sent);
    archive.write('c.txt', readFileSync(archive.pathOf('a.txt')));
    const results = await importFiles('a.txt', 'b.txt', 'c.txt');
    expect(results.map(({ outcome }) => outcome)).toEqual(['imported', 'known', 'known']);
    expect(results[1]?.documentId).toBe(draft.documentId);
    expect(results[2]?.documentId).toBe(results[0]?.documentId);
    const before = await countDrafts();
    const again = await importFiles('a.txt', 'b.txt', 'c.txt');
    expect(again.map(({ outcome }) => outcome)).toEqual(['known', 'known', 'known']);
    expect(await countDrafts()).toBe(before);
  });

  it('stores a text once when it comes from several sides at the same moment', async () => {
    const files = writePages(5);
    const text = readFileSync(archive.pathOf(files[2] ?? ''), 'utf8');
    const before = await countDrafts();
    const [one, two] = await Promise.all([
      importFiles(...files),
      importFiles(...[...files].reverse()),
      importOnce(app.strapi, { text }),
    ]);
    expect(await countDrafts()).toBe(before + 5);
    const idsOf = (results: readonly ImportedFile[]) =>
      new Map(results.map(({ file, documentId }) => [file, documentId]));
    expect(idsOf(two)).toEqual(idsOf(one.toReversed()));
  });

  it('goes on after a file that cannot be imported, and says why', async () => {
    archive.write('empty.txt', ' \n\uFEFF');
    archive.write(
      'euc-kr.txt',
      Buffer.concat([Buffer.from('여객선\n'), Buffer.from([0xb0, 0xa1])]),
    );
    archive.write('large.txt', 'a'.repeat(1_000_001));
    archive.write('largest.txt', `Large\n\n${'a'.repeat(999_993)}`);
    archive.write('nul.txt', 'a\0b');
    archive.write('page.txt', freshPage());
    symlinkSync('nowhere', archive.pathOf('dangling.txt'));
    mkdirSync(archive.pathOf('folder.txt'));
    const results = await importFiles(
      'dangling.txt',
      'empty.txt',
      'euc-kr.txt',
      'folder.txt',
      'large.txt',
      'largest.txt',
      'nul.txt',
      'page.txt',
    );
    expect(results.map(({ file, error }) => [file, error])).toEqual([
      ['dangling.txt', 'cannot be read: there is no such file'],
      ['empty.txt', 'is empty'],
      ['euc-kr.txt', 'is not UTF-8: byte 0xB0 at offset 10'],
      ['folder.txt', 'is no file'],
      ['large.txt', 'weighs more than 1000000 bytes, which is the most'],
      ['largest.txt', null],
      ['nul.txt', 'holds a NUL character, which no text has'],
      ['page.txt', null],
    ]);
    expect(results[0]).toMatchObject({ outcome: 'failed', documentId: null, diagnostics: null });
  });

  it('fails only what the database refuses, not what is stored together with it', async () => {
    const files = writePages(4);
    archive.write('002.txt', freshPage().replace(/^.*$/mu, 'Refused by the database'));
    const lift = await refuseHeadline('Refused by the database');
    const results = await importFiles(...files);
    await lift();
    expect(results.map(({ outcome }) => outcome)).toEqual([
      'imported',
      'imported',
      'failed',
      'imported',
    ]);
    expect(results[2]?.error).toMatch(/refused/iu);
    expect(await importFiles(...files)).toMatchObject([
      { outcome: 'known' },
      { outcome: 'known' },
      { outcome: 'imported' },
      { outcome: 'known' },
    ]);
  });
});

/** Makes the database refuse an article, as nothing in the application foresees. */
const refuseHeadline = async (headline: string): Promise<() => Promise<void>> => {
  const db = app.strapi.db.connection;
  if (globalThis.DATABASE_KIND === 'postgres') {
    await db.raw(`ALTER TABLE articles ADD CONSTRAINT refused CHECK (headline <> '${headline}')`);
    return async () => {
      await db.raw('ALTER TABLE articles DROP CONSTRAINT refused');
    };
  }
  await db.raw(
    `CREATE TRIGGER refused BEFORE INSERT ON articles WHEN NEW.headline = '${headline}' BEGIN SELECT RAISE(ABORT, 'refused'); END`,
  );
  return async () => {
    await db.raw('DROP TRIGGER refused');
  };
};

describe('an imported text is found through indexes alone', () => {
  const planOf = (query: (trx: Knex.Transaction) => Knex.QueryBuilder): Promise<string> =>
    app.strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
      const sql = query(trx).toQuery();
      if (globalThis.DATABASE_KIND !== 'postgres') {
        return JSON.stringify(await trx.raw(`EXPLAIN QUERY PLAN ${sql}`));
      }
      // Of a few rows it would rather read all.
      await trx.raw('SET LOCAL enable_seqscan = off');
      const { rows } = await trx.raw<{ rows: unknown }>(`EXPLAIN ${sql}`);
      return JSON.stringify(rows);
    }) as Promise<unknown> as Promise<string>;

  it('by its hash', async () => {
    const hashes = ['a'.repeat(64), 'b'.repeat(64)];
    const plan = await planOf((trx) => sourcesWithHash(app.strapi, trx, hashes));
    expect(plan).toContain('newsroom_sources_sha256_index');
  });

  it('and its draft by that', async () => {
    const plan = await planOf((trx) => draftsWithSource(app.strapi, trx, [1, 2]));
    expect(plan).toContain('articles_cmps_by_component');
    expect(plan).not.toMatch(/Seq Scan|SCAN (?:tie|article)/u);
  });
});

describe('newsroom import', () => {
  /** The database of the booted Strapi, which goes on running beside the command. */
  const run = (...args: readonly string[]) => runNewsroom(['import', archive.folder, ...args]);

  const linesOf = (file: string): ImportedFile[] =>
    readFileSync(archive.pathOf(file), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as ImportedFile);

  it('imports a folder, writes the report, and tells by its exit code whether a file failed', async () => {
    archive.write('2025/march/a.txt', freshPage());
    archive.write('2025/b.txt', freshPage());
    archive.write('notes.md', freshPage());
    const first = await run('--report', archive.pathOf('report.jsonl'));
    expect(first).toEqual({
      code: 0,
      stdout: 'imported  2025/b.txt\nimported  2025/march/a.txt\n2 imported, 0 known, 0 failed\n',
      stderr: '',
    });
    archive.write('broken.txt', Buffer.from([0xff]));
    const second = await run('--report', archive.pathOf('report.jsonl'));
    expect(second).toEqual({
      code: 1,
      stdout:
        'known     2025/b.txt\nknown     2025/march/a.txt\n' +
        'failed    broken.txt: is not UTF-8: byte 0xFF at offset 0\n0 imported, 2 known, 1 failed\n',
      stderr: '',
    });
    const lines = linesOf('report.jsonl');
    expect(lines.map(({ file, outcome }) => [file, outcome])).toEqual([
      ['2025/b.txt', 'imported'],
      ['2025/march/a.txt', 'imported'],
      ['2025/b.txt', 'known'],
      ['2025/march/a.txt', 'known'],
      ['broken.txt', 'failed'],
    ]);
    expect(lines[2]?.documentId).toBe(lines[0]?.documentId);
    expect(Object.keys(lines[0] ?? {})).toEqual([
      'file',
      'outcome',
      'documentId',
      'slug',
      'diagnostics',
      'error',
    ]);
  }, 120_000);

  it('says in one line that the database cannot be reached', async () => {
    const env: Record<string, string> =
      globalThis.DATABASE_KIND === 'postgres'
        ? { DATABASE_URL: 'postgres://newsroom:newsroom@127.0.0.1:9/newsroom' }
        : { DATABASE_FILENAME: archive.folder };
    const answer = await runNewsroom(['import', archive.folder], { env });
    expect(answer).toMatchObject({ code: 2, stdout: '' });
    expect(answer.stderr).toMatch(/^newsroom: .+\n$/u);
  }, 120_000);
});
