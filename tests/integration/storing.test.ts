import fc from 'fast-check';
import type { PersonReference, StoredArticle } from '../../src/domain/article/stored-article';
import { tipLineKey } from '../../src/domain/article/tip-line-name';
import { loadArticle } from '../../src/services/articles/load-article';
import { storeArticle } from '../../src/services/articles/store-article';
import { storeArticles } from '../../src/services/articles/store-articles';
import type { TipLineRow } from '../../src/services/mapping/article-row';
import { documentData } from '../../src/services/mapping/document-data';
import type { DraftToStore } from '../../src/services/mapping/draft-rows';
import { ARTICLE, TIP_LINE } from '../../src/services/uids';
import { arbitraryStoredArticle } from '../support/arbitrary-stored-article';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { createPeople } from '../support/create-people';
import { markTables, rowsSince } from '../support/draft-tables';
import { fullArticle, sampleArticle } from '../support/sample-article';
import { storeByDocuments } from '../support/store-by-documents';
import { NO_CHANGES, tableChanges, tableContents } from '../support/table-contents';

let app: BootedStrapi;
let people: PersonReference[];

beforeAll(async () => {
  app = await bootStrapi();
  people = await createPeople(app.strapi);
}, 120_000);

afterAll(async () => {
  await app.stop();
});

const sourceOf = (text: string): DraftToStore['source'] => ({
  text,
  sha256: 'a'.repeat(64),
  importedAt: '2025-03-04T12:00:00.000Z',
  parserVersion: '1',
  decisions: [{ code: 'quote-open', line: 3, label: 'End it', edits: [{ text: '제보 🙂 \\' }] }],
});

/** An article whose parts have ids, and a correction about each of them, as one that is cloned. */
const corrected = (article: StoredArticle): StoredArticle => {
  const segments = article.segments.map((segment) => ({
    ...segment,
    documentId: `segment-${segment.order}`,
    quotes: segment.quotes.map((quote) => ({ ...quote, documentId: `quote-${quote.order}` })),
  }));
  const correction = { kind: 'update', text: 'Words.', date: '2025-03-06T00:00:00.000Z' } as const;
  return {
    ...article,
    segments,
    corrections: [
      ...article.corrections,
      { ...correction, target: { type: 'segment', documentId: 'segment-2' } },
      { ...correction, target: { type: 'quote', documentId: 'quote-1' } },
    ],
  };
};

const drafts = (person: PersonReference): DraftToStore[] =>
  [
    sampleArticle(''),
    corrected(fullArticle('', person)),
    fullArticle('', person),
    { ...sampleArticle(''), headline: '', segments: [], credits: [], tipLines: [] },
    ...fc.sample(arbitraryStoredArticle({ people }), { numRuns: 20, seed: 7 }),
  ].map((article, index) => ({
    article,
    // The second has none: Strapi's update, which its corrections need there, renumbers the source.
    source: index % 2 === 0 ? sourceOf(`Text ${index}\n\n가나다`) : null,
  }));

const withSlugs = (list: readonly DraftToStore[], start: string): DraftToStore[] =>
  list.map(({ article, source }, index) => ({
    article: { ...article, slug: `${start}-${index}` },
    source,
  }));

/** What both ways of storing wrote, the slugs' beginnings aside. */
const rowsOf = async (write: () => Promise<unknown>, start: string) => {
  const marks = await markTables(app.strapi);
  await write();
  const rows = await rowsSince(app.strapi, marks);
  return JSON.parse(JSON.stringify(rows).replaceAll(`"${start}-`, '"slug-')) as typeof rows;
};

const knownTipLines = async ({ tipLines }: StoredArticle): Promise<string[]> => {
  const known = (await app.strapi.db.query(TIP_LINE).findMany()) as TipLineRow[];
  const byKey = new Map(known.map((row) => [tipLineKey(row), row.documentId]));
  return [...new Set(tipLines.map((tipLine) => byKey.get(tipLineKey(tipLine)) ?? ''))];
};

const storeAllByDocuments = async (list: readonly DraftToStore[]) => {
  for (const { article, source } of list) {
    const tipLines = await knownTipLines(article);
    await storeByDocuments(app.strapi, article, source, tipLines);
  }
};

describe('storing by few statements', () => {
  it("writes exactly the rows that Strapi's own create writes, many at once or one by one", async () => {
    const [person] = people;
    if (!person) throw new Error('There is no person.');
    const list = drafts(person);
    const together = await rowsOf(
      () => storeArticles(app.strapi, withSlugs(list, 'together')),
      'together',
    );
    const alone = await rowsOf(async () => {
      for (const { article, source } of withSlugs(list, 'alone')) {
        await storeArticle(app.strapi, article, source);
      }
    }, 'alone');
    const byDocuments = await rowsOf(
      () => storeAllByDocuments(withSlugs(list, 'documents')),
      'documents',
    );
    for (const table of Object.keys(byDocuments)) {
      expect({ table, rows: together[table] }).toEqual({ table, rows: byDocuments[table] });
      expect({ table, rows: alone[table] }).toEqual({ table, rows: byDocuments[table] });
    }
    expect(byDocuments['articles_cmps']).not.toHaveLength(0);
    expect(byDocuments['quotes_speaker_lnk']).not.toHaveLength(0);
  });

  it('gives every row its time of writing', async () => {
    const before = Date.now();
    const documentId = await storeArticle(app.strapi, sampleArticle('timed'));
    const row = (await app.strapi.db.query(ARTICLE).findOne({ where: { documentId } })) as {
      createdAt: string | Date;
      updatedAt: string | Date;
    };
    expect(new Date(row.createdAt).getTime()).toBeGreaterThanOrEqual(before);
    expect(new Date(row.updatedAt)).toEqual(new Date(row.createdAt));
  });

  it('stores more rows than one statement takes, each under its owner', async () => {
    const [first] = sampleArticle('').segments;
    if (!first) throw new Error('The sample has no segment.');
    const long = {
      ...sampleArticle('long'),
      segments: Array.from({ length: 1200 }, (_, index) => ({
        ...first,
        order: index + 1,
        body: `Words ${index + 1}.`,
      })),
    };
    const ids = await storeArticles(app.strapi, [
      { article: sampleArticle('before-long'), source: null },
      { article: long, source: null },
    ]);
    const stored = await loadArticle(app.strapi, ids[1] ?? '', 'draft');
    expect(stored?.segments.map(({ body }) => body)).toEqual(long.segments.map(({ body }) => body));
    expect((await loadArticle(app.strapi, ids[0] ?? '', 'draft'))?.segments).toHaveLength(2);
  });

  it.each<[string, (slug: string) => StoredArticle]>([
    [
      'a Person that is not there',
      (slug) => fullArticle(slug, { documentId: 'nobody', name: 'X' }),
    ],
    ['a slug that another has', () => sampleArticle('timed')],
    [
      'a language that is too long',
      (slug) => ({ ...sampleArticle(slug), language: 'x'.repeat(36) }),
    ],
    [
      'a correction of no kind',
      (slug) => ({
        ...sampleArticle(slug),
        corrections: [
          { kind: 'joke' as 'update', text: '', date: '2025-03-06T00:00:00.000Z', target: null },
        ],
      }),
    ],
  ])('refuses %s, and nothing of all is stored', async (_what, make) => {
    const before = await tableContents(app.strapi);
    const list = [sampleArticle('refused-1'), make('refused-2'), sampleArticle('refused-3')];
    await expect(
      storeArticles(
        app.strapi,
        list.map((article) => ({ article, source: null })),
      ),
    ).rejects.toMatchObject({ name: 'ValidationError' });
    expect(tableChanges(before, await tableContents(app.strapi))).toEqual(NO_CHANGES);
  });

  it('refuses two of one slug', async () => {
    const twice = { article: sampleArticle('twice'), source: null };
    await expect(storeArticles(app.strapi, [twice, twice])).rejects.toMatchObject({
      details: { errors: [{ path: ['slug'] }] },
    });
  });
});

describe('tip lines', () => {
  const tipLine = (value: string) => ({
    documentId: null,
    channel: 'phone' as const,
    label: 'Phone',
    value,
    url: null,
  });
  const withTipLines = (slug: string, ...values: readonly string[]): StoredArticle => ({
    ...sampleArticle(slug),
    tipLines: values.map(tipLine),
  });
  const valuesOf = async (documentId: string) =>
    (await loadArticle(app.strapi, documentId, 'draft'))?.tipLines.map(({ value }) => value);

  it('of two long values that begin alike are two', async () => {
    const values = ['1', '2'].map((ending) => `${'0'.repeat(300)}${ending}`);
    expect(
      await valuesOf(await storeArticle(app.strapi, withTipLines('long-1', ...values))),
    ).toEqual(values);
    expect(
      await valuesOf(await storeArticle(app.strapi, withTipLines('long-2', ...values))),
    ).toEqual(values);
  });

  it('are made although an editor has given the name to another one', async () => {
    const data = { ...tipLine('02-111-1111'), name: 'phone: 02-222-2222', order: 50 };
    await app.strapi.documents(TIP_LINE).create({ data: documentData<typeof TIP_LINE>(data) });
    const documentId = await storeArticle(app.strapi, withTipLines('named', '02-222-2222'));
    expect(await valuesOf(documentId)).toEqual(['02-222-2222']);
  });

  it('in use are linked before those that are not', async () => {
    const data = { ...tipLine('02-333-3333'), name: 'Switchboard', order: 60 };
    for (const active of [false, true]) {
      await app.strapi.documents(TIP_LINE).create({
        data: documentData<typeof TIP_LINE>({ ...data, name: `${data.name} ${active}`, active }),
      });
    }
    const documentId = await storeArticle(app.strapi, withTipLines('in-use', '02-333-3333'));
    expect(await valuesOf(documentId)).toEqual(['02-333-3333']);
  });

  it('are made once by several who store at once, and by the panel at the same time', async () => {
    for (let round = 0; round < 5; round += 1) {
      const value = `02-44${round}-4444`;
      const data = { ...tipLine(value), name: `phone: ${value}`, order: 70 };
      const [panel, ...stored] = await Promise.allSettled([
        app.strapi.documents(TIP_LINE).create({ data: documentData<typeof TIP_LINE>(data) }),
        storeArticle(app.strapi, withTipLines(`once-${round}-a`, value)),
        storeArticle(app.strapi, withTipLines(`once-${round}-b`, value)),
      ]);
      // Who comes last in the panel is told that the name is taken.
      const refusals = panel.status === 'rejected' ? 1 : 0;
      expect(stored.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
      expect(await app.strapi.db.query(TIP_LINE).count({ where: { value } })).toBe(1);
      expect(refusals).toBeLessThanOrEqual(1);
    }
  });
});

describe('webhooks', () => {
  interface Event {
    readonly uid: string;
    readonly model: string;
    readonly entry: Readonly<Record<string, unknown>>;
  }

  /** The events of a writing, as many as there are rows, with what differs from row to row taken out. */
  const eventsOf = async (write: () => Promise<unknown>, count: number): Promise<Event[]> => {
    const events: Event[] = [];
    const { promise, resolve } = withResolvers();
    const stop = app.strapi.eventHub.on('entry.create', (event: Event) => {
      events.push(event);
      if (events.length === count) resolve();
      return Promise.resolve();
    });
    await write();
    await promise;
    stop();
    return JSON.parse(
      JSON.stringify(events, (key, value: unknown) =>
        /^(?:id|documentId|createdAt|updatedAt|slug)$/u.test(key) ? typeof value : value,
      ),
    ) as Event[];
  };

  const withResolvers = () => {
    let resolve: () => void = () => undefined;
    const promise = new Promise<void>((done) => {
      resolve = done;
    });
    return { promise, resolve };
  };

  it('hear of every new row as they do of one that Strapi creates', async () => {
    const runner = app.strapi.get<{
      add: (hook: object) => void;
      remove: (hook: object) => void;
    }>('webhookRunner');
    const hook = { id: 1, url: 'http://127.0.0.1:9', events: ['entry.create'], isEnabled: false };
    runner.add(hook);
    const article = sampleArticle('heard');
    const tipLines = await knownTipLines(article);
    const fast = await eventsOf(() => storeArticle(app.strapi, article), 7);
    const slow = await eventsOf(
      () => storeByDocuments(app.strapi, { ...article, slug: 'heard-too' }, null, tipLines),
      7,
    );
    runner.remove(hook);
    const byUid = (a: Event, b: Event) =>
      a.uid.localeCompare(b.uid) || JSON.stringify(a).localeCompare(JSON.stringify(b));
    expect(fast.sort(byUid)).toEqual(slow.sort(byUid));
  });
});
