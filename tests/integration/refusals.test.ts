import { assembleArticle } from '../../src/domain/article/assemble-article';
import { loadArticle } from '../../src/services/articles/load-article';
import { auditNewsroom } from '../../src/services/auditing/audit-newsroom';
import { storeArticle } from '../../src/services/articles/store-article';
import {
  articleToData,
  creditToData,
  quoteToData,
  segmentToData,
} from '../../src/services/mapping/article-to-data';
import { documentData } from '../../src/services/mapping/document-data';
import { ARTICLE, CREDIT, EDITION, QUOTE, SEGMENT } from '../../src/services/uids';
import { bootStrapi } from '../support/boot-strapi';
import { makeToken } from '../support/callers';
import {
  CREATE_AND_PUBLISH,
  PUBLISH_DRAFT,
  SAVE_AND_PUBLISH,
  graphqlOutcome,
  httpOutcome,
  publishSeveral,
  serviceOutcome,
  type Newsroom,
  type Outcome,
} from '../support/publishing-doors';
import { sampleArticle } from '../support/sample-article';
import { registerAdministrator } from '../support/panel-administrator';
import { NO_CHANGES, tableChanges, tableContents } from '../support/table-contents';

let newsroom: Newsroom;
let stored = 0;

beforeAll(async () => {
  const app = await bootStrapi();
  const administrator = await registerAdministrator(app);
  newsroom = { app, administrator, token: await makeToken(app, 'full-access') };
}, 120_000);

afterAll(async () => {
  await newsroom.app.stop();
});

const documents = () => newsroom.app.strapi.documents(ARTICLE);

const freshSlug = (): string => {
  stored += 1;
  return `report-${String(stored)}`;
};

const storeSample = (): Promise<string> =>
  storeArticle(newsroom.app.strapi, sampleArticle(freshSlug()));

const creditsOf = async (documentId: string): Promise<string[]> => {
  const draft = await loadArticle(newsroom.app.strapi, documentId, 'draft');
  return draft?.credits.flatMap((credit) => credit.documentId ?? []) ?? [];
};

const withoutReporter = async (documentId: string): Promise<string[]> =>
  (await creditsOf(documentId)).slice(1);

const removeReporter = async (documentId: string): Promise<void> => {
  await documents().update({ documentId, data: { credits: await withoutReporter(documentId) } });
};

/** Segments, quotes and credits of the sample as drafts that no article has yet, and the fields of an article for them. */
const looseParts = async () => {
  const { strapi } = newsroom.app;
  const sample = sampleArticle(freshSlug());
  const segments: string[] = [];
  for (const segment of sample.segments) {
    const { documentId } = await strapi
      .documents(SEGMENT)
      .create({ data: documentData<typeof SEGMENT>(segmentToData(segment)) });
    for (const quote of segment.quotes) {
      await strapi.documents(QUOTE).create({
        data: documentData<typeof QUOTE>({ ...quoteToData(quote), segment: documentId }),
      });
    }
    segments.push(documentId);
  }
  const credits: string[] = [];
  for (const credit of sample.credits) {
    const { documentId } = await strapi
      .documents(CREDIT)
      .create({ data: documentData<typeof CREDIT>(creditToData(credit)) });
    credits.push(documentId);
  }
  const { headline, slug, language, format, airedAt } = articleToData(sample);
  return {
    headline: headline ?? '',
    slug: slug ?? '',
    language,
    format,
    airedAt: airedAt ?? '',
    segments,
    credits,
  };
};

/** Runs an attempt that must be refused for the reporter's missing credit, and leave every table as it was. */
const expectRefused = async (attempt: () => Promise<Outcome>): Promise<void> => {
  const before = await tableContents(newsroom.app.strapi);
  const { refusal } = await attempt();
  expect(refusal).toMatchObject({
    name: 'ValidationError',
    details: {
      errors: [
        {
          path: ['credits'],
          message: expect.stringContaining('reporter-uncredited: ') as string,
          name: 'ValidationError',
        },
      ],
    },
  });
  expect(refusal?.message).toContain('reporter-uncredited: ');
  expect(refusal?.status ?? 400).toBe(400);
  expect(tableChanges(before, await tableContents(newsroom.app.strapi))).toEqual(NO_CHANGES);
};

interface EditionRow {
  readonly number: number;
  readonly currentFor: string | null;
  readonly content: unknown;
  readonly publishedAt: Date | string;
}

const editionsOf = async (documentId: string): Promise<EditionRow[]> =>
  (await newsroom.app.strapi.db.query(EDITION).findMany({
    where: { articleDocumentId: documentId },
    orderBy: { number: 'asc' },
  })) as EditionRow[];

/** What the public has is what the draft says, whole, and on record as the current edition. */
const expectWhole = async (documentId: string | null, number: number): Promise<void> => {
  const id = documentId ?? '';
  const draft = await loadArticle(newsroom.app.strapi, id, 'draft');
  const published = await loadArticle(newsroom.app.strapi, id, 'published');
  expect(published).toEqual(draft);
  expect(published?.segments.map(({ quotes }) => quotes.length)).toEqual([0, 2]);
  const editions = await editionsOf(id);
  expect(editions.map((edition) => [edition.number, edition.currentFor])).toEqual(
    Array.from({ length: number }, (_, index) => [index + 1, index + 1 === number ? id : null]),
  );
  const { publishedAt, content } = editions.at(-1) ?? { publishedAt: '', content: null };
  expect(content).toEqual(
    published &&
      assembleArticle(published, { number, publishedAt: new Date(publishedAt).toISOString() }),
  );
};

describe('publishing without the reporter’s credit is refused, and leaves nothing behind', () => {
  describe.each(Object.entries(PUBLISH_DRAFT))('%s', (_name, publish) => {
    it('of an article that was never published', async () => {
      const documentId = await storeSample();
      await removeReporter(documentId);
      await expectRefused(() => publish(newsroom, documentId));
    });

    it('of an article that the public has', async () => {
      const documentId = await storeSample();
      await documents().publish({ documentId });
      await removeReporter(documentId);
      await expectRefused(() => publish(newsroom, documentId));
    });
  });

  it.each(Object.entries(SAVE_AND_PUBLISH))(
    '%s, the credit removed in the same request',
    async (_name, publish) => {
      const documentId = await storeSample();
      await documents().publish({ documentId });
      const credits = await withoutReporter(documentId);
      await expectRefused(() =>
        publish(newsroom, documentId, { headline: 'Changed on the way', credits }),
      );
    },
  );

  it.each(Object.entries(CREATE_AND_PUBLISH))('%s', async (_name, create) => {
    const { credits, ...fields } = await looseParts();
    await expectRefused(() => create(newsroom, { ...fields, credits: credits.slice(1) }));
  });

  it.each(Object.entries(CREATE_AND_PUBLISH))(
    '%s, of an article without any part',
    async (_name, create) => {
      const fields = { ...(await looseParts()), credits: [], segments: [] };
      const before = await tableContents(newsroom.app.strapi);
      const { refusal } = await create(newsroom, fields);
      expect(refusal?.details.errors?.map(({ path }) => path)).toEqual(
        expect.arrayContaining([['credits'], ['segments']]),
      );
      expect(tableChanges(before, await tableContents(newsroom.app.strapi))).toEqual(NO_CHANGES);
    },
  );

  it('the panel’s publish of several of which one is bad, wherever it stands', async () => {
    for (const bad of [0, 1, 2]) {
      const documentIds = [await storeSample(), await storeSample(), await storeSample()];
      await removeReporter(documentIds[bad] ?? '');
      await expectRefused(async () => ({
        documentId: null,
        refusal: await publishSeveral(newsroom, documentIds),
      }));
    }
  });
});

describe('a published row of an article does not come about beside the publishing', () => {
  type Rows = ReturnType<typeof newsroom.app.strapi.db.query>;
  const BESIDE: Readonly<Record<string, (rows: Rows, documentId: string) => Promise<unknown>>> = {
    'made with a day': (rows, documentId) =>
      rows.create({ data: { documentId, headline: 'Beside', publishedAt: new Date() } }),
    'made without one, which would be now': (rows, documentId) =>
      rows.create({ data: { documentId, headline: 'Beside' } }),
    'made, of a new document': (rows) => rows.create({ data: { headline: 'Beside' } }),
    'several made': (rows) =>
      rows.createMany({
        data: [{ headline: 'Beside', publishedAt: null }, { headline: 'Beside' }],
      }),
    'a draft changed into one': (rows, documentId) =>
      rows.update({ where: { documentId }, data: { publishedAt: new Date() } }),
    'several drafts changed': (rows, documentId) =>
      rows.updateMany({ where: { documentId }, data: { publishedAt: '2025-01-01T00:00:00.000Z' } }),
  };

  it.each(Object.entries(BESIDE))('%s', async (_name, attempt) => {
    const { strapi } = newsroom.app;
    const documentId = await storeSample();
    const before = await tableContents(strapi);
    await expect(attempt(strapi.db.query(ARTICLE), documentId)).rejects.toMatchObject({
      name: 'ValidationError',
      details: { errors: [{ path: ['segments'] }] },
    });
    expect(tableChanges(before, await tableContents(strapi))).toEqual(NO_CHANGES);
  });

  it('a draft does', async () => {
    const rows = newsroom.app.strapi.db.query(ARTICLE);
    const { id } = (await rows.create({ data: { headline: 'Draft', publishedAt: null } })) as {
      id: number;
    };
    await rows.update({ where: { id }, data: { publishedAt: null, headline: 'Still one' } });
    await rows.delete({ where: { id } });
  });
});

describe('what is asked of a part of the rows only is refused, and leaves nothing behind', () => {
  const rowNumber = async (uid: string, documentId: string): Promise<number> => {
    const where = { documentId, publishedAt: { $notNull: true } };
    return ((await newsroom.app.strapi.db.query(uid).findOne({ where })) as { id: number }).id;
  };

  /** An attempt on a published article, its first segment and another published article. */
  type Attempt = (article: string, segment: string, other: string) => Promise<Outcome>;

  const rest = async (method: 'put' | 'post' | 'delete', path: string, data?: object) =>
    httpOutcome(
      await newsroom.app.request[method](`/api/${path}`)
        .set(newsroom.token)
        .send(data && { data }),
    );

  const panel = async (path: string, body: object) =>
    httpOutcome(
      await newsroom.app.request
        .put(`/content-manager/collection-types/${path}`)
        .set(newsroom.administrator)
        .send(body),
    );

  /** Ties a draft to a published row by its number: the public would have it at once. */
  const ROW_NUMBERS: Readonly<Record<string, readonly [field: string, Attempt]>> = {
    'REST, a segment': [
      'article',
      async (article, segment) =>
        rest('put', `segments/${segment}?status=draft`, {
          article: await rowNumber(ARTICLE, article),
        }),
    ],
    'REST, a new segment': [
      'article',
      async (article) =>
        rest('post', 'segments?status=draft', {
          order: 3,
          article: { set: [{ id: await rowNumber(ARTICLE, article) }] },
        }),
    ],
    'REST, an article': [
      'segments',
      async (article, segment) =>
        rest('put', `articles/${article}?status=draft`, {
          segments: { connect: [String(await rowNumber(SEGMENT, segment))] },
        }),
    ],
    'REST, a translation': [
      'translationOf',
      async (article, _segment, other) =>
        rest('put', `articles/${article}?status=draft`, {
          translationOf: { id: await rowNumber(ARTICLE, other), set: [] },
        }),
    ],
    'GraphQL, an article': [
      'segments',
      async (article, segment) => {
        const query = `mutation ($documentId: ID!, $segments: [ID]) {
          saved: updateArticle(documentId: $documentId, status: DRAFT, data: { segments: $segments }) { documentId }
        }`;
        const variables = { documentId: article, segments: [await rowNumber(SEGMENT, segment)] };
        return graphqlOutcome(
          await newsroom.app.request
            .post('/graphql')
            .set(newsroom.token)
            .send({ query, variables }),
        );
      },
    ],
    'panel, a segment': [
      'article',
      async (article, segment) =>
        panel(`${SEGMENT}/${segment}`, {
          article: { connect: [{ id: await rowNumber(ARTICLE, article) }], disconnect: [] },
        }),
    ],
    'document service, an article': [
      'segments',
      (article, segment) =>
        serviceOutcome(async () =>
          documents().update({
            documentId: article,
            data: documentData<typeof ARTICLE>({ segments: [await rowNumber(SEGMENT, segment)] }),
          }),
        ),
    ],
    'document service, a copy': [
      'segments',
      (article, segment) =>
        serviceOutcome(async () => {
          const segments = [{ id: await rowNumber(SEGMENT, segment) }];
          const data = documentData<typeof ARTICLE>({ segments });
          return (await documents().clone({ documentId: article, data }))?.entries[0];
        }),
    ],
  };

  type AnyParams = Parameters<ReturnType<typeof documents>['delete']>[0];
  const asked = (params: object) => params as AnyParams;

  const PARTIAL: Readonly<Record<string, readonly [field: string, Attempt]>> = {
    'REST DELETE of what a filter finds': [
      'filters',
      (article) => rest('delete', `articles/${article}?filters[slug][$ne]=other`),
    ],
    'REST DELETE of the draft': [
      'status',
      (article) => rest('delete', `articles/${article}?status=draft`),
    ],
    'REST PUT of what a filter finds': [
      'filters',
      (article) =>
        rest('put', `articles/${article}?filters[slug]=other`, { headline: 'Two drafts' }),
    ],
    'REST DELETE of a segment that a filter finds': [
      'filters',
      (_article, segment) => rest('delete', `segments/${segment}?filters[order]=99`),
    ],
    'document service unpublish of what a filter finds': [
      'filters',
      (documentId) =>
        serviceOutcome(async () => {
          const filters = { slug: 'other' };
          return (await documents().unpublish(asked({ documentId, filters }))).entries[0];
        }),
    ],
    'document service delete of several': [
      'documentId',
      (article, _segment, other) =>
        serviceOutcome(async () => {
          const documentId = { $in: [article, other] };
          return (await documents().delete(asked({ documentId }))).entries[0];
        }),
    ],
    'document service publish of nothing in particular': [
      'documentId',
      () => serviceOutcome(async () => (await documents().publish(asked({}))).entries[0]),
    ],
  };

  it.each(Object.entries({ ...ROW_NUMBERS, ...PARTIAL }))('%s', async (_name, [field, attempt]) => {
    const { strapi } = newsroom.app;
    const [article, other] = [await storeSample(), await storeSample()];
    await documents().publish({ documentId: article });
    await documents().publish({ documentId: other });
    const published = await loadArticle(strapi, article, 'published');
    const segment = published?.segments[0]?.documentId ?? '';
    const before = await tableContents(strapi);
    const { refusal } = await attempt(article, segment, other);
    expect(refusal).toMatchObject({
      name: 'ValidationError',
      details: { errors: [{ path: [field] }] },
    });
    expect(refusal?.status ?? 400).toBe(400);
    expect(tableChanges(before, await tableContents(strapi))).toEqual(NO_CHANGES);
  });
});

describe('doors that are not there', () => {
  it.each([
    ['parts made within their article', { segments: [{ order: 1, body: 'Beside.' }] }],
    ['parts made within their article, said so', { segments: { create: [{ order: 1 }] } }],
  ])('%s', async (_name, data) => {
    const before = await tableContents(newsroom.app.strapi);
    for (const status of ['draft', 'published']) {
      const answer = await newsroom.app.request
        .post(`/api/articles?status=${status}`)
        .set(newsroom.token)
        .send({ data: { headline: 'Nested', slug: freshSlug(), ...data } });
      expect(answer.status).toBe(400);
    }
    expect(tableChanges(before, await tableContents(newsroom.app.strapi))).toEqual(NO_CHANGES);
  });

  it('a copy is a draft, whatever is asked', async () => {
    const documentId = await storeSample();
    await documents().publish({ documentId });
    const data = documentData<typeof ARTICLE>({ publishedAt: new Date() });
    const copies = [
      (await documents().clone({ documentId, data }))?.documentId,
      (
        (
          await newsroom.app.request
            .post(
              `/content-manager/collection-types/${ARTICLE}/clone/${documentId}?status=published`,
            )
            .set(newsroom.administrator)
            .send({ publishedAt: new Date() })
        ).body as { data: { documentId: string } }
      ).data.documentId,
    ];
    for (const copy of copies) {
      expect(await loadArticle(newsroom.app.strapi, copy ?? '', 'draft')).not.toBeNull();
      expect(await loadArticle(newsroom.app.strapi, copy ?? '', 'published')).toBeNull();
    }
    const automatic = await newsroom.app.request
      .post(`/content-manager/collection-types/${ARTICLE}/auto-clone/${documentId}`)
      .set(newsroom.administrator)
      .send({});
    expect(automatic.status).toBe(400);
  });

  it('a day of publishing in a draft’s data publishes nothing', async () => {
    const documentId = await storeSample();
    const answer = await newsroom.app.request
      .put(`/api/articles/${documentId}?status=draft`)
      .set(newsroom.token)
      .send({ data: { publishedAt: new Date() } });
    expect(answer.status).toBe(200);
    expect(await loadArticle(newsroom.app.strapi, documentId, 'published')).toBeNull();
  });

  it('types are not changed while it runs: the drafts of one could be switched off', async () => {
    for (const [method, path] of [
      ['put', `content-types/${ARTICLE}`],
      ['delete', `content-types/${SEGMENT}`],
      ['post', 'update-schema'],
    ] as const) {
      const answer = await newsroom.app.request[method](`/content-type-builder/${path}`)
        .set(newsroom.administrator)
        .send({});
      expect([path, answer.status]).toEqual([path, 403]);
    }
  });

  it('releases, a paid feature of Strapi, are off', async () => {
    const answer = await newsroom.app.request.get('/content-releases').set(newsroom.administrator);
    expect(answer.status).toBe(404);
  });
});

it('the panel’s withdrawal that discards the draft too leaves what was published, as a draft', async () => {
  const documentId = await storeSample();
  await documents().publish({ documentId });
  const published = await loadArticle(newsroom.app.strapi, documentId, 'published');
  await documents().update({ documentId, data: { headline: 'Otherwise' } });
  const answer = await newsroom.app.request
    .post(`/content-manager/collection-types/${ARTICLE}/${documentId}/actions/unpublish`)
    .set(newsroom.administrator)
    .send({ discardDraft: true });
  expect(answer.status).toBe(200);
  expect(await loadArticle(newsroom.app.strapi, documentId, 'draft')).toEqual(published);
  expect(await loadArticle(newsroom.app.strapi, documentId, 'published')).toBeNull();
});

describe('several articles are withdrawn and deleted at once, one after the other', () => {
  it.each(['bulkUnpublish', 'bulkDelete'])('the panel’s %s', async (action) => {
    const documentIds = [await storeSample(), await storeSample(), await storeSample()];
    expect(await publishSeveral(newsroom, documentIds)).toBeNull();
    const answer = await newsroom.app.request
      .post(`/content-manager/collection-types/${ARTICLE}/actions/${action}`)
      .set(newsroom.administrator)
      .send({ documentIds });
    expect(answer).toMatchObject({ status: 200, body: { count: 3 } });
    for (const documentId of documentIds) {
      expect(await loadArticle(newsroom.app.strapi, documentId, 'published')).toBeNull();
      const draft = await loadArticle(newsroom.app.strapi, documentId, 'draft');
      expect(draft === null).toBe(action === 'bulkDelete');
      expect((await editionsOf(documentId)).map(({ currentFor }) => currentFor)).toEqual([null]);
    }
  });
});

describe('what is complete is published as a whole, with an edition', () => {
  it.each(Object.entries(PUBLISH_DRAFT))('%s', async (_name, publish) => {
    const documentId = await storeSample();
    expect(await publish(newsroom, documentId)).toEqual({ documentId, refusal: null });
    await expectWhole(documentId, 1);
    expect(await publish(newsroom, documentId)).toEqual({ documentId, refusal: null });
    await expectWhole(documentId, 2);
  });

  it.each(Object.entries(SAVE_AND_PUBLISH))('%s', async (_name, publish) => {
    const documentId = await storeSample();
    const outcome = await publish(newsroom, documentId, { headline: 'The ferry sails again' });
    expect(outcome).toEqual({ documentId, refusal: null });
    await expectWhole(documentId, 1);
    expect(await loadArticle(newsroom.app.strapi, documentId, 'published')).toMatchObject({
      headline: 'The ferry sails again',
    });
  });

  it.each(Object.entries(CREATE_AND_PUBLISH))('%s', async (_name, create) => {
    const { documentId, refusal } = await create(newsroom, await looseParts());
    expect(refusal).toBeNull();
    await expectWhole(documentId, 1);
  });

  it('keeps the day of the first publishing, though the panel sends every field back', async () => {
    const documentId = await storeSample();
    await documents().publish({ documentId });
    const first = await loadArticle(newsroom.app.strapi, documentId, 'published');
    const save = SAVE_AND_PUBLISH['panel, publish with changes'];
    await save?.(newsroom, documentId, { headline: 'Again', firstPublishedAt: '2001-01-01' });
    expect(await loadArticle(newsroom.app.strapi, documentId, 'published')).toMatchObject({
      headline: 'Again',
      firstPublishedAt: first?.firstPublishedAt,
    });
  });

  it('the panel’s publish of several', async () => {
    const documentIds = [await storeSample(), await storeSample(), await storeSample()];
    expect(await publishSeveral(newsroom, documentIds)).toBeNull();
    for (const documentId of documentIds) {
      await expectWhole(documentId, 1);
    }
  });
});

it('after all this, the audit finds nothing but the loose drafts that were made here', async () => {
  const { findings } = await auditNewsroom(newsroom.app.strapi);
  expect(findings.filter(({ code }) => code !== 'part-orphaned')).toEqual([]);
});
