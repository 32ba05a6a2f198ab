import fc from 'fast-check';
import type { DraftArticle, DraftQuote } from '../../src/domain/article/draft-article';
import type { PersonReference, StoredArticle } from '../../src/domain/article/stored-article';
import { loadArticle } from '../../src/services/articles/load-article';
import { storeArticle } from '../../src/services/articles/store-article';
import { documentData } from '../../src/services/mapping/document-data';
import {
  ARTICLE,
  CREDIT,
  NEWSROOM,
  PERSON,
  QUOTE,
  SEGMENT,
  TIP_LINE,
} from '../../src/services/uids';
import { arbitraryEdit } from '../support/arbitrary-edit';
import { arbitraryStoredArticle } from '../support/arbitrary-stored-article';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { makeCallers, type Callers, type Headers } from '../support/callers';
import { fullArticle, sampleArticle } from '../support/sample-article';
import { NO_CHANGES, tableChanges, tableContents } from '../support/table-contents';

let app: BootedStrapi;
let callers: Callers;

beforeAll(async () => {
  app = await bootStrapi();
  await app.strapi.documents(NEWSROOM).create({
    data: documentData<typeof NEWSROOM>({ name: 'Harbour Television', tipSlogan: 'Tell us.' }),
  });
  callers = await makeCallers(app, ['api::article.article.replace']);
}, 120_000);

afterAll(async () => {
  await app.stop();
});

const store = (slug: string, change: Partial<StoredArticle> = {}) =>
  storeArticle(app.strapi, { ...sampleArticle(slug), ...change });

const address = (id: string) => `/api/articles/${id}/assembled`;

interface Draft {
  readonly data: DraftArticle;
  readonly etag: string;
}

const getDraft = async (id: string): Promise<Draft> => {
  const answer = await app.request
    .get(`${address(id)}?status=draft`)
    .set(callers.fullToken)
    .expect(200);
  const { data } = answer.body as { data: DraftArticle };
  return { data, etag: answer.headers['etag'] ?? '' };
};

const put = (id: string, data: unknown, headers: Headers = {}) =>
  app.request
    .put(address(id))
    .set({ ...callers.fullToken, ...headers })
    .send({ data });

/** Saves and gives the answer, which is the draft as it then is. */
const save = async (id: string, etag: string, data: unknown): Promise<Draft> => {
  const answer = await put(id, data, { 'If-Match': etag });
  expect([answer.status, answer.body]).toEqual([200, expect.anything()]);
  const saved = {
    data: (answer.body as { data: DraftArticle }).data,
    etag: answer.headers['etag'] ?? '',
  };
  expect(saved).toEqual(await getDraft(id));
  return saved;
};

const publish = (documentId: string) => app.strapi.documents(ARTICLE).publish({ documentId });

const publicArticle = async (id: string): Promise<unknown> =>
  (await app.request.get(address(id)).expect(200)).body as unknown;

const quotesOf = ({ segments }: DraftArticle): DraftQuote[] =>
  segments.flatMap(({ items }) => items.flatMap((item) => (item.kind === 'quote' ? item : [])));

/** Puts something else in the place of the segment with a number. */
const withSegment = (
  draft: DraftArticle,
  order: number,
  change: (segment: DraftArticle['segments'][number]) => DraftArticle['segments'][number],
): DraftArticle => ({
  ...draft,
  segments: draft.segments.map((segment) => (segment.order === order ? change(segment) : segment)),
});

interface Refused {
  readonly error: {
    readonly status: number;
    readonly name: string;
    readonly message: string;
    readonly details: {
      readonly errors?: readonly { readonly path: string[]; readonly message: string }[];
      readonly changedBy?: string | null;
      readonly changedAt?: string;
      readonly etag?: string;
    };
  };
}

const pathsOf = (body: unknown): string[] =>
  ((body as Refused).error.details.errors ?? []).map(({ path }) => path.join('.'));

/** A nightly run saves many more: SAVING_RUNS=500. */
const numRuns = Number(process.env['SAVING_RUNS'] ?? 4);

const somePeople = async (count: number): Promise<PersonReference[]> => {
  const people: PersonReference[] = [];
  for (const name of ['Min Seo-yun', '옥달수 🎥'].slice(0, count)) {
    const { documentId } = await app.strapi
      .documents(PERSON)
      .create({ data: documentData<typeof PERSON>({ name }) });
    people.push({ documentId, name });
  }
  return people;
};

describe('a draft that comes back as it was got', () => {
  it('changes nothing at all, and keeps its validator', async () => {
    const full = fullArticle('unchanged', must((await somePeople(1))[0]));
    const documentId = await storeArticle(app.strapi, {
      ...full,
      embargoUntil: '2031-01-01T00:00:00.000Z',
      publishAt: '2032-01-01T00:00:00.000Z',
      unpublishAt: '2033-01-01T00:00:00.000Z',
    });
    const { data, etag } = await getDraft('unchanged');
    const before = await tableContents(app.strapi);
    expect(await save(documentId, etag, data)).toEqual({ data, etag });
    expect(tableChanges(before, await tableContents(app.strapi))).toEqual(NO_CHANGES);
  });
});

/** The tables of which rows changed, each once. */
const changedTables = ({ gone, added }: { gone: string[]; added: string[] }): string[] =>
  [...new Set([...gone, ...added].map((line) => line.split(' ', 1).join('')))].sort();

describe('any draft that comes back as it was got', () => {
  it(
    'changes nothing, however it is written: places without a quote, quotes without a place, blank lines',
    async () => {
      const people = await somePeople(2);
      let run = 0;
      await fc.assert(
        fc.asyncProperty(arbitraryStoredArticle({ people }), async (article) => {
          run += 1;
          const id = await storeArticle(app.strapi, { ...article, slug: `any-${String(run)}` });
          const stored = await loadArticle(app.strapi, id, 'draft');
          const draft = await getDraft(id);
          expect(await save(id, draft.etag, draft.data)).toEqual(draft);
          expect(await loadArticle(app.strapi, id, 'draft')).toEqual(stored);
        }),
        { numRuns: 3 * numRuns },
      );
    },
    60_000 + numRuns * 20_000,
  );
});

describe('what is written', () => {
  it('is what differs: a word of the article, a paragraph, the words of a quote', async () => {
    const documentId = await store('what-differs');
    let draft = await getDraft(documentId);
    const steps: readonly (readonly [(data: DraftArticle) => DraftArticle, string[]])[] = [
      [(data) => ({ ...data, headline: 'The ferry sails again' }), ['articles']],
      [
        (data) =>
          withSegment(data, 1, (segment) => ({
            ...segment,
            items: [{ kind: 'narration', text: 'It sails.' }, ...segment.items],
          })),
        ['articles', 'segments'],
      ],
      [
        (data) =>
          withSegment(data, 2, (segment) => ({
            ...segment,
            items: segment.items.map((item) =>
              item.kind === 'quote' && item.order === 1 ? { ...item, text: 'Nothing.' } : item,
            ),
          })),
        ['articles', 'quotes'],
      ],
    ];
    for (const [change, tables] of steps) {
      const before = await tableContents(app.strapi);
      const wanted = change(draft.data);
      draft = await save(documentId, draft.etag, wanted);
      expect(draft.data).toEqual({
        ...wanted,
        seconds: draft.data.seconds,
        segments: expect.anything() as unknown,
      });
      const changes = tableChanges(before, await tableContents(app.strapi));
      expect(changedTables(changes)).toEqual(tables);
      expect(changes.gone).toHaveLength(tables.length);
    }
  });

  it('keeps what the sent form does not carry', async () => {
    const documentId = await store('keeps', {
      embargoUntil: '2031-01-01T00:00:00.000Z',
      publishAt: '2032-01-01T00:00:00.000Z',
      unpublishAt: '2033-01-01T00:00:00.000Z',
      segments: sampleArticle('').segments.map((segment) => ({
        ...segment,
        startMs: 1_000,
        endMs: 2_000,
        quotes: segment.quotes.map((quote) => ({ ...quote, status: 'needs-review' as const })),
      })),
      credits: sampleArticle('').credits.map((credit) => ({ ...credit, evidenceText: 'printed' })),
    });
    const before = await loadArticle(app.strapi, documentId, 'draft');
    const { data, etag } = await getDraft(documentId);
    const bare = {
      ...data,
      embargoUntil: undefined,
      publishAt: undefined,
      unpublishAt: undefined,
      slug: undefined,
      headline: 'Another headline',
      segments: data.segments.map((segment) => ({
        ...segment,
        label: '[Other]',
        items: segment.items.map((item) => ({ ...item, status: undefined })),
      })),
      credits: data.credits.map((credit) => ({ ...credit, name: `${credit.name} (day)` })),
    };
    await save(documentId, etag, JSON.parse(JSON.stringify(bare)));
    const after = await loadArticle(app.strapi, documentId, 'draft');
    expect(after).toEqual({
      ...before,
      headline: 'Another headline',
      segments: before?.segments.map((segment) => ({ ...segment, label: '[Other]' })),
      credits: before?.credits.map((credit) => ({ ...credit, name: `${credit.name} (day)` })),
    });
  });

  it('is everything that can be said of a draft', async () => {
    const documentId = await store('everything');
    const person = await app.strapi
      .documents(PERSON)
      .create({ data: documentData<typeof PERSON>({ name: 'Ok Dal-su' }) });
    const link = { documentId: person.documentId, name: 'Ok Dal-su' };
    const { data, etag } = await getDraft(documentId);
    const wanted: DraftArticle = {
      ...data,
      slug: 'everything-else',
      headline: 'Else',
      section: null,
      language: 'en-GB',
      format: 'two-way',
      summary: 'A summary.',
      airedAt: '2025-03-04T21:00:00+09:00',
      airedOn: '2025-03-04',
      embargoUntil: '2031-01-01T09:00:00+09:00',
      publishAt: '2032-01-01T09:00:00+09:00',
      unpublishAt: '2033-01-01T09:00:00+09:00',
      segments: data.segments.map((segment) => ({
        ...segment,
        role: 'guest',
        label: null,
        name: 'Ok Dal-su',
        items: segment.items.map((item) =>
          item.kind === 'quote'
            ? {
                ...item,
                text: 'Other words.',
                speaker: { name: null, affiliation: null, person: link },
                attribution: null,
                anonymous: true,
                originalText: '다른 말',
                originalLanguage: 'ko',
                status: 'needs-review',
              }
            : { ...item, text: `${item.text} Indeed.` },
        ),
      })),
      credits: data.credits.map((credit) => ({
        ...credit,
        role: 'other',
        roleLabel: 'Sea',
        name: 'Harbour',
        kind: 'organization',
        person: link,
        evidence: 'manual',
      })),
      tipLines: [],
      corrections: [
        { kind: 'update', text: 'It sails.', date: '2025-03-05T09:00:00+09:00', target: null },
      ],
    };
    const saved = await save(documentId, etag, wanted);
    expect(saved.data).toEqual({
      ...wanted,
      airedAt: '2025-03-04T12:00:00.000Z',
      embargoUntil: '2031-01-01T00:00:00.000Z',
      publishAt: '2032-01-01T00:00:00.000Z',
      unpublishAt: '2033-01-01T00:00:00.000Z',
      byline: null,
      tipSlogan: null,
      corrections: [{ ...wanted.corrections[0], date: '2025-03-05T00:00:00.000Z' }],
      seconds: saved.data.seconds,
      segments: wanted.segments.map((segment, index) => ({
        ...segment,
        seconds: saved.data.segments[index]?.seconds,
      })),
    });
  });

  it('takes derived fields as they come, and stores none of them', async () => {
    const documentId = await store('derived');
    const { data, etag } = await getDraft(documentId);
    const saved = await save(documentId, etag, {
      ...data,
      edition: 'seven',
      publishedAt: {},
      firstPublishedAt: '1999-01-01T00:00:00Z',
      byline: ['nobody'],
      tipSlogan: 3,
      seconds: -1,
      segments: data.segments.map((segment) => ({ ...segment, seconds: null })),
    });
    expect(saved).toEqual({ data, etag });
  });

  it('costs as many statements in a long article as in a short one, and a few for each part that changes', async () => {
    const [segment] = sampleArticle('').segments.slice(1);
    if (!segment) throw new Error('The sample has changed.');
    const short = await store('short');
    const long = await store('long', {
      segments: Array.from({ length: 20 }, (_, index) => ({ ...segment, order: index + 1 })),
    });
    const edit = (data: DraftArticle) =>
      withSegment(data, 2, (part) => ({ ...part, label: '[Report]' }));
    expect(await statementsOf(long, edit)).toBe(await statementsOf(short, edit));
    const renumber = (data: DraftArticle) => ({
      ...data,
      segments: data.segments.map((part) => ({ ...part, order: part.order + 1 })),
    });
    const [few, many] = [await statementsOf(short, renumber), await statementsOf(long, renumber)];
    expect((many - few) / 18).toBeLessThanOrEqual(8);
  });
});

/** How many statements saving a change takes, with what Strapi does of it behind the answer (its events). */
const statementsOf = async (
  documentId: string,
  change: (data: DraftArticle) => DraftArticle,
): Promise<number> => {
  const { data, etag } = await getDraft(documentId);
  let statements = 0;
  const note = () => (statements += 1);
  app.strapi.db.connection.on('query', note);
  try {
    await put(documentId, change(data), { 'If-Match': etag }).expect(200);
    for (let before = -1; before !== statements;) {
      before = statements;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  } finally {
    app.strapi.db.connection.removeListener('query', note);
  }
  return statements;
};

describe('parts', () => {
  it('are made, moved, put in another sequence and taken out, and the public sees it when it is published', async () => {
    const documentId = await store('parts');
    await publish(documentId);
    const before = await publicArticle(documentId);
    const { data, etag } = await getDraft(documentId);
    const [anchor, reporter] = data.segments;
    const [first, second] = quotesOf(data).toSorted((a, b) => a.order - b.order);
    if (!anchor || !reporter || !first || !second) throw new Error('The sample has changed.');
    const fresh: DraftQuote = { ...first, documentId: null, order: 1, text: 'A new voice.' };
    const wanted: DraftArticle = {
      ...data,
      segments: [
        // The reporter comes first now, with one quote of its own and one that is new.
        {
          ...reporter,
          order: 1,
          items: [{ kind: 'narration', text: 'The pier.' }, second, fresh],
        },
        // A new segment takes the other quote.
        {
          ...reporter,
          documentId: null,
          order: 2,
          label: '[New]',
          items: [{ ...first, order: 1 }],
        },
        { ...anchor, order: 3 },
      ],
      credits: data.credits.slice(1).map((credit) => ({ ...credit, order: 1 })),
    };
    const saved = await save(documentId, etag, wanted);
    expect(saved.data.segments.map(({ label, order }) => [label, order])).toEqual([
      ['[Reporter]', 1],
      ['[New]', 2],
      ['[Anchor]', 3],
    ]);
    expect(saved.data.segments[0]?.documentId).toBe(reporter.documentId);
    expect(quotesOf(saved.data).map(({ documentId: id, order }) => [id, order])).toEqual([
      [second.documentId, 2],
      [expect.stringMatching(/^[a-z0-9]{24}$/u), 1],
      [first.documentId, 1],
    ]);
    expect(saved.data.credits.map(({ name }) => name)).toEqual(['Tak Ji-ho']);
    expect(await publicArticle(documentId)).toEqual(before);
    const published = await loadArticle(app.strapi, documentId, 'published');
    expect(published?.segments.flatMap(({ quotes }) => quotes)).toHaveLength(2);

    // Its credits are not complete, so that publishing is refused and changes nothing: then they are.
    await expect(publish(documentId)).rejects.toThrow('reporter-uncredited');
    const [editor] = saved.data.credits;
    await save(documentId, saved.etag, {
      ...saved.data,
      credits: [
        editor,
        { ...editor, documentId: null, order: 2, role: 'reporter', name: 'Min Seo-yun' },
      ],
    });
    await publish(documentId);
    expect(await loadArticle(app.strapi, documentId, 'published')).toEqual(
      await loadArticle(app.strapi, documentId, 'draft'),
    );
    // What was taken out is gone: no row of a part belongs to nothing.
    expect(await looseParts()).toEqual([]);
  });

  it('that are taken out before they were ever published are gone at once, with what was in them', async () => {
    const documentId = await store('never-published');
    const { data, etag } = await getDraft(documentId);
    const removed = [
      data.segments[1]?.documentId,
      ...quotesOf(data).map((quote) => quote.documentId),
    ];
    await save(documentId, etag, { ...data, segments: data.segments.slice(0, 1), credits: [] });
    for (const uid of [SEGMENT, QUOTE, CREDIT]) {
      expect(
        await app.strapi.db.query(uid).count({ where: { documentId: { $in: removed } } }),
      ).toBe(0);
    }
    expect(await looseParts()).toEqual([]);
  });

  it('that the public has may come back after they were taken out, or back with a discard', async () => {
    const documentId = await store('comes-back');
    await publish(documentId);
    const start = await getDraft(documentId);
    const without = await save(documentId, start.etag, {
      ...start.data,
      segments: start.data.segments.slice(0, 1),
      credits: start.data.credits.slice(0, 1),
    });
    expect(await save(documentId, without.etag, start.data)).toEqual(start);
    const again = await save(documentId, start.etag, {
      ...start.data,
      segments: start.data.segments.slice(0, 1),
    });
    // The segment without its quotes: they do not come along.
    const bare = await save(
      documentId,
      again.etag,
      withSegment(start.data, 2, (segment) => ({
        ...segment,
        items: [{ kind: 'narration', text: 'Nobody speaks.' }],
      })),
    );
    expect(quotesOf(bare.data)).toEqual([]);
    await app.strapi.documents(ARTICLE).discardDraft({ documentId });
    expect(await getDraft(documentId)).toEqual(start);
  });

  it('are refused by their field: of another article, unknown, of another type, twice', async () => {
    const documentId = await store('refused-parts');
    const other = await getDraft(await store('of-another'));
    const { data, etag } = await getDraft(documentId);
    const [anchor, reporter] = data.segments;
    const [quote] = quotesOf(data);
    const [credit] = data.credits;
    if (!anchor || !reporter || !quote || !credit) throw new Error('The sample has changed.');
    const wrong: readonly (readonly [DraftArticle, string[]])[] = [
      [
        withSegment(data, 1, (segment) => ({
          ...segment,
          documentId: other.data.segments[0]?.documentId ?? '',
        })),
        ['segments.0.documentId'],
      ],
      [
        withSegment(data, 1, (segment) => ({ ...segment, documentId: credit.documentId })),
        ['segments.0.documentId'],
      ],
      [
        withSegment(data, 1, (segment) => ({
          ...segment,
          items: [{ ...quote, documentId: 'unknown' }, ...segment.items],
        })),
        ['segments.0.items.0.documentId'],
      ],
      [
        withSegment(data, 1, (segment) => ({ ...segment, items: [quote, ...segment.items] })),
        ['segments.1.items.1.documentId'],
      ],
      [{ ...data, credits: [credit, { ...credit, order: 2 }] }, ['credits.1.documentId']],
      [{ ...data, segments: [reporter, anchor] }, ['segments.1.order']],
      [
        { ...data, credits: data.credits.map((line) => ({ ...line, order: 4 })) },
        ['credits.1.order'],
      ],
      [
        withSegment(data, 2, (segment) => ({
          ...segment,
          items: segment.items.map((item) =>
            item.kind === 'quote' ? { ...item, order: 1 } : item,
          ),
        })),
        ['segments.1.items.3.order'],
      ],
      [{ ...data, documentId: other.data.documentId }, ['documentId']],
    ];
    const before = await tableContents(app.strapi);
    for (const [sent, paths] of wrong) {
      const answer = await put(documentId, sent, { 'If-Match': etag });
      expect([answer.status, pathsOf(answer.body)]).toEqual([400, paths]);
    }
    expect(tableChanges(before, await tableContents(app.strapi))).toEqual(NO_CHANGES);
  });
});

describe('corrections', () => {
  it('are about parts of the article, those that are made with them included', async () => {
    const documentId = await store('corrections');
    await publish(documentId);
    const { data, etag } = await getDraft(documentId);
    const [quote] = quotesOf(data);
    if (!quote) throw new Error('The sample has changed.');
    const about = (type: 'segment' | 'quote' | 'credit', id: string | null) =>
      ({
        kind: 'correction',
        text: `About a ${type}.`,
        date: '2025-03-05T00:00:00.000Z',
        target: { type, documentId: id ?? '' },
      }) as const;
    const wanted: DraftArticle = {
      ...withSegment(data, 2, (segment) => ({
        ...segment,
        items: segment.items.map((item) =>
          item === quote ? { ...quote, documentId: 'new:bite', text: 'What was said.' } : item,
        ),
      })),
      credits: [...data.credits, { ...must(data.credits[0]), documentId: 'new:1', order: 3 }],
      corrections: [
        about('quote', 'new:bite'),
        about('credit', 'new:1'),
        about('segment', must(data.segments[0]).documentId),
        // It is taken out now, and that is what the correction says.
        about('quote', quote.documentId),
      ],
    };
    const saved = await save(documentId, etag, wanted);
    const made = quotesOf(saved.data).find(({ text }) => text === 'What was said.');
    expect(made?.documentId).toMatch(/^[a-z0-9]{24}$/u);
    expect(saved.data.corrections.map(({ target }) => target?.documentId)).toEqual([
      made?.documentId,
      saved.data.credits[2]?.documentId,
      data.segments[0]?.documentId,
      quote.documentId,
    ]);
    // What is gone may stay what a correction is about.
    expect(await save(documentId, saved.etag, saved.data)).toEqual(saved);
  });

  it('of anything else are refused', async () => {
    const documentId = await store('corrections-refused');
    const other = await getDraft(await store('corrected-elsewhere'));
    const { data, etag } = await getDraft(documentId);
    const targets = [
      { type: 'quote', documentId: quotesOf(other.data)[0]?.documentId },
      { type: 'credit', documentId: data.segments[0]?.documentId },
      { type: 'quote', documentId: 'new:bite' },
    ];
    const answer = await put(
      documentId,
      {
        ...data,
        corrections: targets.map((target) => ({
          kind: 'update',
          text: 'x',
          date: '2025-03-05T00:00:00Z',
          target,
        })),
      },
      { 'If-Match': etag },
    );
    expect([answer.status, pathsOf(answer.body)]).toEqual([
      400,
      [0, 1, 2].map((index) => `corrections.${index}.target.documentId`),
    ]);
  });
});

describe('tip lines and persons', () => {
  it('are linked: the newsroom’s by their id, others by channel and value, new ones made', async () => {
    const documentId = await store('tip-lines');
    const { data, etag } = await getDraft(documentId);
    const line = { documentId: null, channel: 'email', label: 'Mail', url: null } as const;
    const saved = await save(documentId, etag, {
      ...data,
      tipLines: [
        ...data.tipLines,
        { ...line, value: 'tips@harbour.example' },
        { ...line, value: 'TIPS@harbour.example ' },
      ],
    });
    expect(saved.data.tipLines.map(({ value }) => value)).toEqual([
      '02-000-0000',
      'tips@harbour.example',
    ]);
    const without = await save(documentId, saved.etag, {
      ...saved.data,
      tipLines: saved.data.tipLines.slice(1),
    });
    expect(without.data.tipLines).toEqual(saved.data.tipLines.slice(1));
  });

  it('stay with the draft while they are not in use, though it does not show them', async () => {
    const documentId = await store('tip-line-at-rest', {
      tipLines: [
        { documentId: null, channel: 'web', label: 'Web', value: 'at-rest.example', url: null },
      ],
    });
    const tipLine = must((await getDraft(documentId)).data.tipLines[0]).documentId ?? '';
    const setActive = (active: boolean) =>
      app.strapi.documents(TIP_LINE).update({
        documentId: tipLine,
        data: documentData<typeof TIP_LINE>({ active }),
      });
    await setActive(false);
    const { data, etag } = await getDraft(documentId);
    expect(data.tipLines).toEqual([]);
    expect(await save(documentId, etag, data)).toEqual({ data, etag });
    await save(documentId, etag, {
      ...data,
      tipLines: [
        { documentId: null, channel: 'phone', label: 'Phone', value: '02-000-0000', url: null },
      ],
    });
    await setActive(true);
    expect((await getDraft(documentId)).data.tipLines).toHaveLength(2);
  });

  it('that are not there, or would be changed from here, are refused by their field', async () => {
    const documentId = await store('links-refused');
    const { data, etag } = await getDraft(documentId);
    const [line] = data.tipLines;
    const nobody = { documentId: 'nobody', name: 'Nobody' };
    const answer = await put(
      documentId,
      {
        ...withSegment(data, 2, (segment) => ({
          ...segment,
          items: segment.items.map((item) =>
            item.kind === 'quote'
              ? { ...item, speaker: { ...item.speaker, person: nobody } }
              : item,
          ),
        })),
        credits: data.credits.map((credit) => ({ ...credit, person: nobody })),
        tipLines: [
          { ...line, value: '02-111-1111', url: 'https://other.example' },
          { ...line, documentId: 'unknown' },
        ],
      },
      { 'If-Match': etag },
    );
    expect([answer.status, pathsOf(answer.body)]).toEqual([
      400,
      [
        'segments.1.items.1.speaker.person.documentId',
        'segments.1.items.3.speaker.person.documentId',
        'credits.0.person.documentId',
        'credits.1.person.documentId',
        'tipLines.0.value',
        'tipLines.0.url',
        'tipLines.1.documentId',
      ],
    ]);
  });
});

describe('a body that is not a draft', () => {
  it('is refused with every field by its path, and nothing is written', async () => {
    const documentId = await store('not-a-draft');
    await store('taken');
    const { data, etag } = await getDraft(documentId);
    const [segment] = data.segments;
    const change = (fields: object) => ({ ...data, ...fields });
    const inSegment = (fields: object) => change({ segments: [{ ...segment, ...fields }] });
    const inItem = (fields: object) => inSegment({ items: [{ ...quotesOf(data)[0], ...fields }] });
    const wrong: readonly (readonly [unknown, string[]])[] = [
      [undefined, ['data']],
      [[], ['']],
      [change({ headline: undefined }), ['headline']],
      [change({ mood: 'bad', video: null }), ['mood', 'video']],
      [inSegment({ body: 'x' }), ['segments.0.body']],
      [inItem({ reviewStatus: 'clean' }), ['segments.0.items.0.reviewStatus']],
      [
        inItem({ speaker: { name: 'x', affiliation: null, age: 3 } }),
        ['segments.0.items.0.speaker.age'],
      ],
      [inItem({ status: 'odd' }), ['segments.0.items.0.status']],
      [inItem({ order: 0 }), ['segments.0.items.0.order']],
      [inItem({ kind: 'song' }), ['segments.0.items.0.kind']],
      [inItem({ text: 'a\u0000b' }), ['segments.0.items.0.text']],
      [inItem({ text: '\ud800' }), ['segments.0.items.0.text']],
      [change({ language: 'not a language' }), ['language']],
      [change({ airedAt: 'yesterday', airedOn: '2025-02-30' }), ['airedAt', 'airedOn']],
      [change({ airedAt: null, airedOn: '0000-01-01' }), ['airedOn']],
      [change({ airedAt: '0001-01-01T00:00:00+23:59', airedOn: null }), ['airedAt']],
      [change({ embargoUntil: '0000-01-01T00:00:00Z' }), ['embargoUntil']],
      [change({ slug: 'taken' }), ['slug']],
      [change({ slug: 'no spaces' }), ['slug']],
      [change({ slug: '..' }), ['slug']],
      [change({ format: 'song' }), ['format']],
    ];
    const before = await tableContents(app.strapi);
    for (const [sent, paths] of wrong) {
      const answer = await put(documentId, sent, { 'If-Match': etag });
      expect([answer.status, pathsOf(answer.body)]).toEqual([400, paths]);
    }
    const beside = await app.request
      .put(address(documentId))
      .set({ ...callers.fullToken, 'If-Match': etag })
      .send({ data, other: 1 });
    expect([beside.status, pathsOf(beside.body)]).toEqual([400, ['other']]);
    const query = await app.request
      .put(`${address(documentId)}?status=draft`)
      .set({ ...callers.fullToken, 'If-Match': etag })
      .send({ data });
    expect([query.status, pathsOf(query.body)]).toEqual([400, ['status']]);
    expect(tableChanges(before, await tableContents(app.strapi))).toEqual(NO_CHANGES);
  });

  it('is 415 in another form', async () => {
    const documentId = await store('another-form');
    const answer = await app.request
      .put(address(documentId))
      .set({ ...callers.fullToken, 'If-Match': '*' })
      .type('text/plain')
      .send('{}');
    expect(answer.status).toBe(415);
  });
});

describe('If-Match', () => {
  it('is asked for', async () => {
    const documentId = await store('no-condition');
    const { data } = await getDraft(documentId);
    for (const headers of [{}, { 'If-Match': '' }] as Headers[]) {
      const answer = await put(documentId, data, headers);
      expect(answer.status).toBe(428);
      expect((answer.body as Refused).error.name).toBe('PreconditionRequiredError');
      expect(answer.headers['cache-control']).toBe('no-store');
    }
  });

  it('compares strongly, any tag of a list, and takes * for whatever is there', async () => {
    const documentId = await store('condition');
    const { data, etag } = await getDraft(documentId);
    for (const other of ['"other"', `W/${etag}`, etag.replaceAll('"', ''), '"a", "b"']) {
      await put(documentId, data, { 'If-Match': other }).expect(412);
    }
    for (const same of [etag, `"other", ${etag}`, '*', ` ${etag} `]) {
      await put(documentId, data, { 'If-Match': same }).expect(200);
    }
    await put('unknown', data, { 'If-Match': '*' }).expect(404);
  });

  /** Everything that changes what a draft is, and who that was. */
  it.each<[string, string, (id: string, draft: Draft) => Promise<unknown>, string | null]>([
    [
      'another save',
      'save',
      (id, { data, etag }) =>
        put(id, { ...data, headline: 'Mine' }, { ...callers.permittedUser, 'If-Match': etag }),
      'editor@newsroom.example',
    ],
    [
      'a field over REST',
      'rest',
      (id) =>
        app.request
          .put(`/api/articles/${id}?status=draft`)
          .set(callers.fullToken)
          .send({ data: { headline: 'Mine' } })
          .expect(200),
      'token: full-access',
    ],
    [
      'a quote over REST',
      'quote',
      (_, { data }) =>
        app.request
          .put(`/api/quotes/${String(quotesOf(data)[0]?.documentId)}?status=draft`)
          .set(callers.fullToken)
          .send({ data: { text: 'Mine' } })
          .expect(200),
      'token: full-access',
    ],
    [
      'a credit that is deleted',
      'credit',
      (_, { data }) =>
        app.request
          .delete(`/api/credits/${String(data.credits[1]?.documentId)}`)
          .set(callers.fullToken)
          .expect(204),
      'token: full-access',
    ],
    [
      'a segment that is added',
      'segment',
      (id) =>
        app.request
          .post('/api/segments?status=draft')
          .set(callers.fullToken)
          .send({ data: { order: 3, role: 'anchor', body: 'Mine', article: id } })
          .expect(201),
      'token: full-access',
    ],
    [
      'a tip line that is changed',
      'tip-line',
      (_, { data }) =>
        app.strapi.documents(TIP_LINE).update({
          documentId: data.tipLines[0]?.documentId ?? '',
          data: documentData<typeof TIP_LINE>({ url: 'https://tips.example/tip-line' }),
        }),
      null,
    ],
  ])(
    'does not let pass who missed %s, and tells who did it and when',
    async (_, name, change, by) => {
      const documentId = await store(`missed-${name}`, {
        tipLines: [
          { documentId: null, channel: 'sms', label: 'SMS', value: `#${name}`, url: null },
        ],
      });
      const start = await getDraft(documentId);
      const before = Date.now();
      await change(documentId, start);
      const now = await getDraft(documentId);
      expect(now.etag).not.toBe(start.etag);
      const answer = await put(documentId, start.data, { 'If-Match': start.etag });
      expect(answer.status).toBe(412);
      expect(answer.headers).toMatchObject({ etag: now.etag, 'cache-control': 'no-store' });
      const { error } = answer.body as Refused;
      expect(error).toMatchObject({
        status: 412,
        name: 'PreconditionFailedError',
        details: { etag: now.etag, changedBy: by },
      });
      expect(error.message).toContain(by ?? 'at 20');
      const at = new Date(error.details.changedAt ?? '').getTime();
      expect(at).toBeGreaterThanOrEqual(before - 1);
      expect(at).toBeLessThanOrEqual(Date.now());
      expect(await getDraft(documentId)).toEqual(now);
    },
  );

  it('lets one of twenty pass who save at once, and nothing is mixed', async () => {
    const documentId = await store('twenty');
    await publish(documentId);
    const { data, etag } = await getDraft(documentId);
    const versions = Array.from({ length: 20 }, (_, index): DraftArticle => {
      const name = `Take ${String(index)}`;
      return {
        ...data,
        headline: name,
        segments: data.segments.map((segment) => ({
          ...segment,
          label: name,
          items: segment.items.map((item) =>
            item.kind === 'quote' ? { ...item, text: name } : item,
          ),
        })),
        credits: data.credits.map((credit) => ({ ...credit, name })),
      };
    });
    const answers = await Promise.all(
      versions.map((version) =>
        put(documentId, version, { 'If-Match': etag }).then((answer) => answer),
      ),
    );
    const winners = answers.flatMap(({ status }, index) => (status === 200 ? index : []));
    expect(winners).toHaveLength(1);
    const now = await getDraft(documentId);
    answers.forEach(({ status, headers }, index) => {
      expect([status, headers['etag']]).toEqual([index === winners[0] ? 200 : 412, now.etag]);
    });
    expect(now.data).toEqual({
      ...versions[must(winners[0])],
      byline: now.data.byline,
      seconds: now.data.seconds,
      segments: versions[must(winners[0])]?.segments.map((segment, index) => ({
        ...segment,
        seconds: now.data.segments[index]?.seconds,
      })),
    });
    expect(await looseParts()).toEqual([]);
  });

  it('lets nobody mix with a publish or an edit of a part at the same time', async () => {
    const documentId = await store('save-and-publish');
    const { data, etag } = await getDraft(documentId);
    const [quote] = quotesOf(data);
    const attempts = await Promise.all([
      ...Array.from({ length: 6 }, (_, index) =>
        put(
          documentId,
          {
            ...data,
            headline: `Take ${String(index)}`,
            segments: data.segments.map((segment) => ({
              ...segment,
              label: `Take ${String(index)}`,
            })),
          },
          { 'If-Match': etag },
        ).then(({ status }) => status),
      ),
      ...Array.from({ length: 6 }, () => publish(documentId).then(() => 200)),
      ...Array.from({ length: 6 }, (_, index) =>
        app.strapi
          .documents(QUOTE)
          .update({ documentId: quote?.documentId ?? '', data: { text: `Bite ${String(index)}` } })
          .then(() => 200),
      ),
    ]);
    expect(attempts.filter((status) => ![200, 412].includes(status))).toEqual([]);
    await publish(documentId);
    const [draft, published] = [
      await loadArticle(app.strapi, documentId, 'draft'),
      await loadArticle(app.strapi, documentId, 'published'),
    ];
    expect(published).toEqual(draft);
    const labels = new Set(draft?.segments.map(({ label }) => label));
    if (attempts.slice(0, 6).includes(200)) expect([...labels]).toEqual([draft?.headline]);
    expect(await looseParts()).toEqual([]);
  });
});

describe('any edits, one after the other', () => {
  it(
    'are stored as they were sent, and the public keeps what it has until they are published or discarded',
    async () => {
      const people = await somePeople(2);
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.gen(), async (gen) => {
          run += 1;
          const documentId = await store(`any-edits-${run}`);
          await publish(documentId);
          const published = await loadArticle(app.strapi, documentId, 'published');
          const start = await getDraft(documentId);
          let draft = start;
          for (let step = 0; step < 4; step += 1) {
            const sent = gen(arbitraryEdit, draft.data, people);
            draft = await save(documentId, draft.etag, sent);
            expect(withoutNewIds(draft.data, sent)).toEqual(asStored(sent, draft.data));
            expect(await save(documentId, draft.etag, draft.data)).toEqual(draft);
            expect(await loadArticle(app.strapi, documentId, 'published')).toEqual(published);
            expect(await looseParts()).toEqual([]);
          }
          await app.strapi.documents(ARTICLE).discardDraft({ documentId });
          expect(await getDraft(documentId)).toEqual(start);
        }),
        { numRuns },
      );
    },
    60_000 + numRuns * 20_000,
  );
});

/** What was stored, without the ids of parts that were sent without one. */
const withoutNewIds = (stored: DraftArticle, sent: DraftArticle): DraftArticle => {
  const known = new Set([
    ...sent.segments.map(({ documentId }) => documentId),
    ...quotesOf(sent).map(({ documentId }) => documentId),
    ...sent.credits.map(({ documentId }) => documentId),
  ]);
  const clear = <Part extends { readonly documentId: string | null }>(part: Part): Part =>
    known.has(part.documentId) ? part : { ...part, documentId: null };
  return {
    ...stored,
    segments: stored.segments.map((segment) => ({
      ...clear(segment),
      items: segment.items.map((item) => (item.kind === 'quote' ? clear(item) : item)),
    })),
    credits: stored.credits.map(clear),
  };
};

/** What is to be stored of what was sent: instants in UTC, the derived fields as they are computed. */
const asStored = (sent: DraftArticle, stored: DraftArticle): DraftArticle => ({
  ...sent,
  airedAt: inUtc(sent.airedAt),
  embargoUntil: inUtc(sent.embargoUntil),
  publishAt: inUtc(sent.publishAt),
  unpublishAt: inUtc(sent.unpublishAt),
  byline: stored.byline,
  seconds: stored.seconds,
  segments: sent.segments.map((segment, index) => ({
    ...segment,
    seconds: stored.segments[index]?.seconds ?? 0,
  })),
  corrections: sent.corrections.map((correction) => ({
    ...correction,
    date: new Date(correction.date).toISOString(),
  })),
});

const inUtc = (instant: string | null) => instant && new Date(instant).toISOString();

describe('who may save', () => {
  it('is who has the permission, whether or not there is such a draft', async () => {
    const documentId = await store('who-may');
    const { data, etag } = await getDraft(documentId);
    const as = (id: string, headers: Headers) =>
      app.request
        .put(address(id))
        .set({ ...headers, 'If-Match': etag })
        .send({ data });
    for (const id of [documentId, 'who-may', 'unknown']) {
      await as(id, callers.nobody).expect(403);
      await as(id, callers.user).expect(403);
      await as(id, callers.readOnlyToken).expect(403);
      await as(id, callers.otherToken).expect(403);
      for (const headers of [callers.permittedUser, callers.permittedToken, callers.fullToken]) {
        await as(id, headers).expect(id === 'unknown' ? 404 : 200);
      }
    }
  });
});

const must = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('The sample has changed.');
  return value;
};

/** The drafts of parts that belong to nothing, and that the public does not have either. */
const looseParts = async (): Promise<string[]> => {
  const loose: string[] = [];
  for (const [uid, owner] of [
    [SEGMENT, 'article'],
    [QUOTE, 'segment'],
    [CREDIT, 'article'],
  ] as const) {
    const rows = (await app.strapi.db
      .query(uid)
      .findMany({ populate: { [owner]: true } })) as Record<string, unknown>[];
    const published = new Set(
      rows.flatMap((row) => (row['publishedAt'] === null ? [] : [row['documentId']])),
    );
    loose.push(
      ...rows
        .filter((row) => row[owner] === null && !published.has(row['documentId']))
        .map((row) => `${uid} ${String(row['documentId'])}`),
    );
  }
  return loose;
};
