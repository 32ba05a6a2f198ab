import { assembleArticle } from '../../src/domain/article/assemble-article';
import type { StoredArticle } from '../../src/domain/article/stored-article';
import { loadArticle } from '../../src/services/articles/load-article';
import { storeArticle } from '../../src/services/articles/store-article';
import { documentData } from '../../src/services/mapping/document-data';
import {
  ARTICLE,
  ARTICLE_PARTS,
  CREDIT,
  EDITION,
  QUOTE,
  SEGMENT,
  TIP_LINE,
  type ArticlePart,
} from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { registerAdministrator } from '../support/panel-administrator';
import { sampleArticle } from '../support/sample-article';
import { NO_CHANGES, tableChanges, tableContents } from '../support/table-contents';

let app: BootedStrapi;
let stored = 0;

beforeAll(async () => {
  app = await bootStrapi();
}, 120_000);

afterAll(async () => {
  await app.stop();
});

const documents = () => app.strapi.documents(ARTICLE);

const publish = (documentId: string) => documents().publish({ documentId });

const update = (documentId: string, data: Readonly<Record<string, unknown>>) =>
  documents().update({ documentId, data: documentData<typeof ARTICLE>(data) });

const write = (uid: ArticlePart, documentId: string, data: Readonly<Record<string, unknown>>) =>
  app.strapi.documents(uid).update({ documentId, data: documentData<ArticlePart>(data) });

const add = (uid: ArticlePart, data: Readonly<Record<string, unknown>>) =>
  app.strapi.documents(uid).create({ data: documentData<ArticlePart>(data) });

const freshSlug = (): string => {
  stored += 1;
  return `tree-${String(stored)}`;
};

const storeSample = (): Promise<string> => storeArticle(app.strapi, sampleArticle(freshSlug()));

const storePublished = async (): Promise<string> => {
  const documentId = await storeSample();
  await publish(documentId);
  return documentId;
};

const load = async (documentId: string, version: 'draft' | 'published'): Promise<StoredArticle> => {
  const article = await loadArticle(app.strapi, documentId, version);
  if (article === null) throw new Error(`There is no ${version} version.`);
  return article;
};

const idOf = (part: { readonly documentId: string | null } | undefined): string =>
  part?.documentId ?? '';

const idsOf = (parts: readonly { readonly documentId: string | null }[]): string[] =>
  parts.map(idOf);

/** A segment with one quote behind the others, all its quotes placed. */
const addSegment = async (documentId: string, order: number): Promise<string> => {
  const segment = await add(SEGMENT, { article: documentId, order, body: '{{quote:1}}' });
  await add(QUOTE, { segment: segment.documentId, order: 1, text: 'New.', anonymous: true });
  return segment.documentId;
};

/** The public version is what the draft is, and its edition says the same. */
const expectPublishedAsDrafted = async (documentId: string): Promise<void> => {
  const published = await load(documentId, 'published');
  expect(published).toEqual(await load(documentId, 'draft'));
  const edition = (await app.strapi.db
    .query(EDITION)
    .findOne({ where: { currentFor: documentId } })) as {
    number: number;
    publishedAt: string;
    content: unknown;
  };
  const publishedAt = new Date(edition.publishedAt).toISOString();
  expect(edition.content).toEqual(
    assembleArticle(published, { number: edition.number, publishedAt }),
  );
};

/** Rows of parts that belong to nothing, in either version. */
const orphans = async (): Promise<number[]> => {
  const owners = { [SEGMENT]: 'article', [QUOTE]: 'segment', [CREDIT]: 'article' } as const;
  const counts: number[] = [];
  for (const uid of ARTICLE_PARTS) {
    counts.push(await app.strapi.db.query(uid).count({ where: { [owners[uid]]: { id: null } } }));
  }
  return counts;
};

afterEach(async () => {
  expect(await orphans()).toEqual([0, 0, 0]);
});

describe('a draft is edited, the public version stays, until it is published again', () => {
  const EDITS: Readonly<
    Record<string, (documentId: string, draft: StoredArticle) => Promise<unknown>>
  > = {
    'parts are added': async (documentId) => {
      await addSegment(documentId, 3);
      await add(CREDIT, { article: documentId, order: 3, role: 'graphics', name: 'Na Ha-neul' });
    },
    'a segment and a credit are taken out': async (documentId, { segments, credits }) => {
      await write(SEGMENT, idOf(segments[1]), { order: 1 });
      await update(documentId, {
        segments: idsOf(segments.slice(1)),
        credits: idsOf(credits.slice(0, 1)),
      });
    },
    'a quote is taken out': async (_documentId, { segments: [, segment] }) => {
      await write(SEGMENT, idOf(segment), {
        body: '{{quote:1}}',
        quotes: idsOf(segment?.quotes.slice(0, 1) ?? []),
      });
    },
    'everything is reordered': async (_documentId, { segments, credits }) => {
      const [first, second] = segments;
      await write(SEGMENT, idOf(first), { order: 2 });
      await write(SEGMENT, idOf(second), { order: 1 });
      await write(QUOTE, idOf(second?.quotes[0]), { order: 2 });
      await write(QUOTE, idOf(second?.quotes[1]), { order: 1 });
      await write(CREDIT, idOf(credits[0]), { order: 2 });
      await write(CREDIT, idOf(credits[1]), { order: 1 });
    },
    'a quote moves to another segment': async (_documentId, { segments: [first, second] }) => {
      await write(QUOTE, idOf(second?.quotes[1]), { segment: idOf(first), order: 1 });
      await write(SEGMENT, idOf(first), { body: `${first?.body ?? ''}\n\n{{quote:1}}` });
      await write(SEGMENT, idOf(second), { body: '{{quote:1}}' });
    },
    'quotes move to a new segment, and their old one is taken out': async (
      documentId,
      { segments: [first, second] },
    ) => {
      const { documentId: segment } = await add(SEGMENT, {
        article: documentId,
        order: 2,
        role: 'reporter',
        body: '{{quote:1}}\n\n{{quote:2}}',
        signOff: second?.signOff,
      });
      for (const quote of second?.quotes ?? []) {
        await write(QUOTE, idOf(quote), { segment });
      }
      await update(documentId, { segments: [idOf(first), segment] });
    },
    'fields of the article are written': async (documentId, { segments }) => {
      await update(documentId, {
        headline: 'Otherwise',
        slug: `${freshSlug()}-renamed`,
        airedAt: null,
        airedOn: '2025-03-05',
        corrections: [
          {
            kind: 'correction',
            text: 'It was a ferry.',
            date: '2025-03-06T00:00:00.000Z',
            targetType: 'segment',
            targetDocumentId: idOf(segments[0]),
          },
        ],
      });
    },
  };

  it.each(Object.entries(EDITS))('%s', async (_name, edit) => {
    const documentId = await storePublished();
    const before = await load(documentId, 'published');
    await edit(documentId, await load(documentId, 'draft'));
    const draft = await load(documentId, 'draft');
    expect(draft).not.toEqual(before);
    expect(await load(documentId, 'published')).toEqual(before);
    if (draft.airedAt !== null) {
      await publish(documentId);
      expect(await load(documentId, 'draft')).toEqual(draft);
      await expectPublishedAsDrafted(documentId);
    }
  });

  it.each(Object.entries(EDITS))('%s, and it is all discarded', async (_name, edit) => {
    const documentId = await storePublished();
    const before = await load(documentId, 'published');
    await edit(documentId, await load(documentId, 'draft'));
    await documents().discardDraft({ documentId });
    expect(await load(documentId, 'published')).toEqual(before);
    expect(await load(documentId, 'draft')).toEqual(before);
    await publish(documentId);
    await expectPublishedAsDrafted(documentId);
  });

  it.each(Object.entries(EDITS))('%s, and it is deleted', async (_name, edit) => {
    const before = await tableContents(app.strapi);
    const documentId = await storeSample();
    await edit(documentId, await load(documentId, 'draft'));
    await documents().delete({ documentId });
    expect(tableChanges(before, await tableContents(app.strapi))).toEqual(NO_CHANGES);
  });
});

describe('an article is one thing', () => {
  it('is not discarded when it was never published: Strapi would delete it', async () => {
    const documentId = await storeSample();
    await expect(documents().discardDraft({ documentId })).rejects.toThrow('never published');
    expect((await load(documentId, 'draft')).segments).toHaveLength(2);
  });

  it('is withdrawn with all its parts, and published again', async () => {
    const documentId = await storePublished();
    const before = await load(documentId, 'draft');
    await documents().unpublish({ documentId });
    expect(await loadArticle(app.strapi, documentId, 'published')).toBeNull();
    for (const uid of ARTICLE_PARTS) {
      const ids = idsOf(uid === SEGMENT ? before.segments : before.credits);
      expect(
        await app.strapi.db
          .query(uid)
          .count({ where: { documentId: { $in: ids }, publishedAt: { $notNull: true } } }),
      ).toBe(0);
    }
    expect(await app.strapi.db.query(EDITION).count({ where: { currentFor: documentId } })).toBe(0);
    expect(await load(documentId, 'draft')).toEqual(before);
    await publish(documentId);
    await expectPublishedAsDrafted(documentId);
  });

  it('leaves nothing but its editions when it is deleted', async () => {
    const before = await tableContents(app.strapi);
    const documentId = await storePublished();
    await documents().delete({ documentId });
    const { gone, added } = tableChanges(before, await tableContents(app.strapi));
    expect(gone).toEqual([]);
    // An edition has links of its own.
    const tables = new Set(added.map((line) => line.split(' ')[0]));
    tables.delete('editions_tip_lines_lnk');
    expect([...tables]).toEqual(['editions']);
  });

  /** A published article, and a quote that its first segment has in the draft alone. */
  const withAddedQuote = async () => {
    const documentId = await storePublished();
    const segment = (await load(documentId, 'draft')).segments[0]?.documentId ?? '';
    const { documentId: quote } = await add(QUOTE, {
      segment,
      order: 1,
      text: 'Nobody has published this.',
      anonymous: true,
    });
    return { documentId, segment, quote };
  };

  const rowsOf = (uid: ArticlePart, documentId: string): Promise<number> =>
    app.strapi.db.query(uid).count({ where: { documentId } });

  it('leaves no quote behind that was added to a part which it took, when it is deleted', async () => {
    const { documentId, segment, quote } = await withAddedQuote();
    const taker = await storeSample();
    await write(SEGMENT, segment, { article: taker, order: 3 });
    await documents().delete({ documentId: taker });
    expect(await rowsOf(QUOTE, quote)).toBe(0);
    expect((await load(documentId, 'draft')).segments).toHaveLength(2);
  });

  it('leaves no quote behind that was added to a segment which has moved, when its article is discarded', async () => {
    const { documentId, segment, quote } = await withAddedQuote();
    const taker = await storeSample();
    await write(SEGMENT, segment, { article: taker, order: 3 });
    await documents().discardDraft({ documentId });
    expect(await rowsOf(QUOTE, quote)).toBe(0);
    expect(await load(documentId, 'draft')).toEqual(await load(documentId, 'published'));
  });

  it('leaves no quote behind that was added to a segment, when that is discarded', async () => {
    const { documentId, segment, quote } = await withAddedQuote();
    await app.strapi.documents(SEGMENT).discardDraft({ documentId: segment });
    expect(await rowsOf(QUOTE, quote)).toBe(0);
    expect(await load(documentId, 'draft')).toEqual(await load(documentId, 'published'));
  });

  it('gives parts that it took from another published article back when it is deleted', async () => {
    const giver = await storePublished();
    const before = await load(giver, 'published');
    const taker = await storeSample();
    const { segments } = await load(taker, 'draft');
    await update(taker, { segments: [...idsOf(segments), idOf(before.segments[1])] });
    expect((await load(taker, 'draft')).segments).toHaveLength(3);
    await expect(publish(taker)).rejects.toMatchObject({
      name: 'ValidationError',
      details: { errors: [{ path: ['segments'] }] },
    });
    await documents().delete({ documentId: taker });
    expect(await load(giver, 'published')).toEqual(before);
    expect(await load(giver, 'draft')).toEqual(before);
  });

  it('takes a part over once the other has been published without it', async () => {
    const giver = await storePublished();
    const { segments: given } = await load(giver, 'draft');
    const taker = await storeSample();
    const { segments } = await load(taker, 'draft');
    await write(SEGMENT, idOf(given[1]), { order: 3, signOff: null });
    await update(taker, { segments: [...idsOf(segments), idOf(given[1])] });
    await expect(publish(taker)).rejects.toThrow('part-taken');
    await publish(giver);
    expect((await load(giver, 'published')).segments).toHaveLength(1);
    await publish(taker);
    expect((await load(taker, 'published')).segments).toHaveLength(3);
    await expectPublishedAsDrafted(taker);
    await expectPublishedAsDrafted(giver);
  });
});

describe('a copy', () => {
  const furnish = async (documentId: string) => {
    const { segments } = await load(documentId, 'draft');
    await update(documentId, {
      video: { url: 'https://newsroom.example/video', title: 'Ferry' },
      corrections: [
        {
          kind: 'correction',
          text: 'It was a ferry.',
          date: '2025-03-06T00:00:00.000Z',
          targetType: 'quote',
          targetDocumentId: idOf(segments[1]?.quotes[0]),
        },
      ],
    });
    await publish(documentId);
  };

  const expectCopy = async (originalId: string, copyId: string): Promise<void> => {
    const original = await load(originalId, 'draft');
    const copy = await load(copyId, 'draft');
    const withoutIds = (article: StoredArticle): unknown =>
      JSON.parse(
        JSON.stringify(article, (name, value: unknown) =>
          ['documentId', 'slug', 'firstPublishedAt'].includes(name) ? undefined : value,
        ),
      );
    expect(withoutIds(copy)).toEqual(withoutIds(original));
    expect(copy.corrections[0]?.target?.documentId).toBe(idOf(copy.segments[1]?.quotes[0]));
    expect(copy.firstPublishedAt).toBeNull();
    expect(copy.slug).not.toBe(original.slug);
    expect(await loadArticle(app.strapi, copyId, 'published')).toBeNull();
    const row = await documents().findOne({ documentId: copyId, populate: ['video'] });
    expect(row?.video).toMatchObject({ title: 'Ferry' });
  };

  it('is deep, and leaves the original as it is, draft and published', async () => {
    const documentId = await storeSample();
    await furnish(documentId);
    const before = await load(documentId, 'published');
    const copy = await documents().clone({ documentId, data: documentData<typeof ARTICLE>({}) });
    await expectCopy(documentId, copy?.documentId ?? '');
    expect(await load(documentId, 'published')).toEqual(before);
    expect(await load(documentId, 'draft')).toEqual(before);
    await publish(copy?.documentId ?? '');
    expect(await load(documentId, 'published')).toEqual(before);
    await expectPublishedAsDrafted(copy?.documentId ?? '');
  });

  it('is the same from the panel, which sends every field and relation back', async () => {
    const administrator = await registerAdministrator(app);
    const documentId = await storeSample();
    await furnish(documentId);
    const before = await load(documentId, 'published');
    const path = `/content-manager/collection-types/${ARTICLE}`;
    const form = await app.request.get(`${path}/${documentId}`).set(administrator).expect(200);
    const { data } = form.body as { data: Record<string, unknown> };
    const answer = await app.request
      .post(`${path}/clone/${documentId}`)
      .set(administrator)
      .send({
        ...data,
        id: undefined,
        documentId: undefined,
        segments: { connect: before.segments.map((part) => ({ documentId: idOf(part) })) },
        credits: { connect: before.credits.map((part) => ({ documentId: idOf(part) })) },
        tipLines: { connect: [], disconnect: [] },
        translations: { connect: [], disconnect: [] },
        translationOf: { connect: [], disconnect: [] },
      });
    expect(answer.status).toBe(200);
    await expectCopy(documentId, (answer.body as { data: { documentId: string } }).data.documentId);
    expect(await load(documentId, 'published')).toEqual(before);
    expect(await load(documentId, 'draft')).toEqual(before);
  });

  it('keeps tip lines that are not in use now', async () => {
    const documentId = await storeSample();
    const line = await app.strapi.documents(TIP_LINE).create({
      data: documentData<typeof TIP_LINE>({
        name: 'old line',
        channel: 'phone',
        label: 'Phone',
        value: '02-999-9999',
        active: false,
        order: 9,
      }),
    });
    await update(documentId, { tipLines: { connect: [line.documentId] } });
    const copy = await documents().clone({ documentId, data: documentData<typeof ARTICLE>({}) });
    const row = await documents().findOne({
      documentId: copy?.documentId ?? '',
      populate: ['tipLines'],
    });
    expect(row?.tipLines).toHaveLength(2);
  });
});

describe('an address', () => {
  it('is not free while another article has left it in its draft only', async () => {
    const documentId = await storePublished();
    const { slug } = await load(documentId, 'published');
    await update(documentId, { slug: freshSlug() });
    await expect(storeArticle(app.strapi, sampleArticle(slug ?? ''))).rejects.toMatchObject({
      details: { errors: [{ path: ['slug'] }] },
    });
    await publish(documentId);
    await expect(storeArticle(app.strapi, sampleArticle(slug ?? ''))).resolves.toBeDefined();
  });
});

describe('a publish that fails late leaves everything as it was', () => {
  it('when the edition cannot be written: the database refuses its number', async () => {
    const documentId = await storePublished();
    await addSegment(documentId, 3);
    const { connection } = app.strapi.db;
    await connection.raw(
      `CREATE UNIQUE INDEX no_more_editions ON editions (article_document_id)
       WHERE article_document_id = '${documentId}'`,
    );
    try {
      const before = await tableContents(app.strapi);
      await expect(publish(documentId)).rejects.toThrow();
      expect(tableChanges(before, await tableContents(app.strapi))).toEqual(NO_CHANGES);
    } finally {
      await connection.raw('DROP INDEX no_more_editions');
    }
    await publish(documentId);
    await expectPublishedAsDrafted(documentId);
  });

  it.each(['afterCreate', 'beforeDelete'] as const)(
    'when a subscriber throws on %s of any row of the tree',
    async (moment) => {
      for (const uid of [...ARTICLE_PARTS, ARTICLE]) {
        const documentId = await storePublished();
        await addSegment(documentId, 3);
        const before = await tableContents(app.strapi);
        let isArmed = true;
        const unsubscribe = app.strapi.db.lifecycles.subscribe({
          models: [uid],
          [moment]: () => {
            if (isArmed) throw new Error('Too late.');
          },
        });
        await expect(publish(documentId)).rejects.toThrow('Too late.');
        isArmed = false;
        if (typeof unsubscribe === 'function') unsubscribe();
        expect(tableChanges(before, await tableContents(app.strapi))).toEqual(NO_CHANGES);
        await publish(documentId);
        await expectPublishedAsDrafted(documentId);
      }
    },
  );
});
