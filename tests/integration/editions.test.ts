import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { AssembledArticle } from '../../src/domain/article/assembled-article';
import type { ArticleDifference } from '../../src/domain/article/difference/article-difference';
import type { DraftArticle } from '../../src/domain/article/draft-article';
import { inContractOrder } from '../../src/domain/article/in-contract-order';
import type { StoredArticle } from '../../src/domain/article/stored-article';
import { loadArticle } from '../../src/services/articles/load-article';
import { storeArticle } from '../../src/services/articles/store-article';
import { documentData } from '../../src/services/mapping/document-data';
import type { RebuildReport } from '../../src/services/publishing/rebuild-editions';
import { ARTICLE, EDITION, PERSON, TIP_LINE } from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { makeCallers, type Callers, type Headers } from '../support/callers';
import { registerAdministrator } from '../support/panel-administrator';
import { runNewsroom } from '../support/run-newsroom';
import { fullArticle, sampleArticle } from '../support/sample-article';
import { NO_CHANGES, tableChanges, tableContents } from '../support/table-contents';

const ACTIONS = ['list', 'show', 'difference', 'restore'].map(
  (action) => `api::article.editions.${action}`,
);

let app: BootedStrapi;
let callers: Callers;
let administrator: Headers;

beforeAll(async () => {
  app = await bootStrapi();
  callers = await makeCallers(app, ACTIONS);
  administrator = await registerAdministrator(app);
}, 120_000);

afterAll(async () => {
  await app.stop();
});

const store = (slug: string, change: Partial<StoredArticle> = {}) =>
  storeArticle(app.strapi, { ...sampleArticle(slug), ...change });

const publish = (documentId: string) => app.strapi.documents(ARTICLE).publish({ documentId });

const update = (documentId: string, data: Record<string, unknown>) =>
  app.strapi.documents(ARTICLE).update({ documentId, data: documentData<typeof ARTICLE>(data) });

/** An article that was published with each of some headlines. */
const publishedWith = async (slug: string, headlines: readonly string[]): Promise<string> => {
  const documentId = await store(slug);
  for (const headline of headlines) {
    await update(documentId, { headline });
    await publish(documentId);
  }
  return documentId;
};

const get = (path: string, headers: Headers = callers.permittedToken) =>
  app.request.get(`/api/articles/${path}`).set(headers);

interface Entry {
  readonly number: number;
  readonly publishedAt: string;
  readonly publishedBy: string | null;
  readonly withdrawnAt: string | null;
  readonly etag: string;
}

const listOf = async (id: string, query = '') => {
  const answer = await get(`${id}/editions${query}`).expect(200);
  return answer.body as { data: Entry[]; meta: { pagination: unknown } };
};

const editionOf = async (id: string, number: number) =>
  (
    (await get(`${id}/editions/${number}`).expect(200)).body as {
      data: Entry & { content: AssembledArticle };
    }
  ).data;

const draftOf = async (id: string): Promise<{ data: DraftArticle; etag: string }> => {
  const answer = await get(`${id}/assembled?status=draft`, callers.fullToken).expect(200);
  return {
    data: (answer.body as { data: DraftArticle }).data,
    etag: answer.headers['etag'] ?? '',
  };
};

describe('the record of what was published', () => {
  it('is a list, the latest first, with who and when, page by page', async () => {
    const before = new Date().toISOString();
    const documentId = await publishedWith('list', ['One', 'Two']);
    await app.request
      .put(`/api/articles/${documentId}`)
      .set(callers.fullToken)
      .send({ data: { headline: 'Three' } })
      .expect(200);
    const { data, meta } = await listOf('list');
    expect(data.map(({ number, publishedBy }) => [number, publishedBy])).toEqual([
      [3, 'token: full-access'],
      [2, null],
      [1, null],
    ]);
    for (const entry of data) {
      expect(Object.keys(entry)).toEqual([
        'number',
        'publishedAt',
        'publishedBy',
        'withdrawnAt',
        'etag',
      ]);
      expect(entry.publishedAt >= before && entry.publishedAt <= new Date().toISOString()).toBe(
        true,
      );
      expect(entry.withdrawnAt).toBeNull();
    }
    expect(meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 1, total: 3 });
    const page = await listOf(documentId, '?pagination[page]=2&pagination[pageSize]=2');
    expect(page.data.map(({ number }) => number)).toEqual([1]);
    expect(page.meta.pagination).toEqual({ page: 2, pageSize: 2, pageCount: 2, total: 3 });
    await app.strapi.documents(ARTICLE).unpublish({ documentId });
    const [latest, ...others] = (await listOf('list')).data;
    expect(latest?.withdrawnAt).toMatch(/^20.*Z$/u);
    expect(others.map(({ withdrawnAt }) => withdrawnAt)).toEqual([null, null]);
  });

  it('has each edition with the article as it was published, and a hash of it', async () => {
    const documentId = await publishedWith('content', ['One', 'Two']);
    for (const [number, headline] of [
      [1, 'One'],
      [2, 'Two'],
    ] as const) {
      const { content, ...entry } = await editionOf('content', number);
      expect(content).toMatchObject({
        documentId,
        headline,
        edition: number,
        publishedAt: entry.publishedAt,
      });
      expect(Object.keys(content)).toEqual(Object.keys(inContractOrder(content)));
      const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64url');
      expect(entry.etag).toBe(hash);
    }
    const current = await get('content/assembled', {}).expect(200);
    expect((current.body as { data: unknown }).data).toEqual(
      (await editionOf('content', 2)).content,
    );
  });

  it('is for who has the permission alone, and never stored by a cache', async () => {
    await publishedWith('who', ['One', 'Two']);
    const { etag } = await draftOf('who');
    const calls: readonly (readonly [string, (headers: Headers) => ReturnType<typeof get>])[] = [
      ['list', (headers) => get('who/editions', headers)],
      ['show', (headers) => get('who/editions/1', headers)],
      ['difference', (headers) => get('who/editions/2/difference', headers)],
      [
        'restore',
        (headers) =>
          app.request
            .post('/api/articles/who/editions/2/restore')
            .set({ ...headers, 'If-Match': etag }),
      ],
    ];
    for (const [, call] of calls) {
      for (const headers of [
        callers.nobody,
        callers.user,
        callers.readOnlyToken,
        callers.otherToken,
      ]) {
        await call(headers).expect(403);
      }
      for (const headers of [callers.permittedUser, callers.permittedToken, callers.fullToken]) {
        const answer = await call(headers);
        expect([answer.status, answer.headers['cache-control']]).toEqual([200, 'no-store']);
      }
    }
  });

  it('is 404 for what is not there, 400 for what is not understood', async () => {
    await publishedWith('missing', ['One']);
    await store('never');
    for (const path of [
      'unknown/editions',
      '%00/editions',
      'missing/editions/2',
      'missing/editions/0',
      'missing/editions/one',
      'never/editions/1',
      'missing/editions/1/difference?from=7',
    ]) {
      await get(path).expect(404);
    }
    expect((await listOf('never')).data).toEqual([]);
    for (const path of [
      'missing/editions?sort=number',
      'missing/editions?pagination[page]=0',
      'missing/editions?pagination[pageSize]=101',
      'missing/editions/1?populate=*',
      'missing/editions/1/difference',
      'missing/editions/1/difference?from=x',
      'missing/editions/1/difference?from=1&to=draft',
    ]) {
      await get(path).expect(400);
    }
  });
});

describe('the difference between two editions', () => {
  const differenceOf = async (path: string, headers?: Headers): Promise<ArticleDifference> =>
    ((await get(path, headers).expect(200)).body as { data: ArticleDifference }).data;

  it('is since the one before, from any other, or what the draft changed', async () => {
    const documentId = await publishedWith('difference', [
      'The ferry stops',
      'The ferry sails',
      'The ferry sank',
    ]);
    await update(documentId, { headline: 'The ferry sails again' });
    const words = (difference: ArticleDifference) =>
      difference.fields.map((change) =>
        change.kind === 'words' ? change.words.map(({ kind, text }) => `${kind}:${text}`) : [],
      );
    const path = 'difference/editions';
    expect(words(await differenceOf(`${path}/2/difference`))).toEqual([
      ['same:The ferry ', 'removed:stops', 'added:sails'],
    ]);
    expect(words(await differenceOf(`${path}/3/difference?from=1`))).toEqual([
      ['same:The ferry ', 'removed:stops', 'added:sank'],
    ]);
    expect(words(await differenceOf(`${path}/1/difference?from=3`))).toEqual([
      ['same:The ferry ', 'removed:sank', 'added:stops'],
    ]);
    expect(await differenceOf(`${path}/2/difference?from=2`)).toEqual({
      fields: [],
      segments: [],
      credits: [],
      tipLines: [],
      corrections: [],
    });
    const draft = `${path}/3/difference?to=draft`;
    expect(words(await differenceOf(draft, callers.fullToken))).toEqual([
      ['same:The ferry ', 'removed:sank', 'added:sails again'],
    ]);
    // Who may see editions need not see drafts.
    await get(draft).expect(403);
  });
});

describe('an edition that is made the draft', () => {
  const restore = (id: string, number: number, etag?: string) =>
    app.request
      .post(`/api/articles/${id}/editions/${number}/restore`)
      .set({ ...callers.fullToken, ...(etag !== undefined && { 'If-Match': etag }) });

  it('has its words, credits, quotes and places again; the public keeps what it has', async () => {
    const documentId = await store('restore');
    await publish(documentId);
    const first = await draftOf('restore');
    const { segments, credits } = first.data;
    // Another report altogether, without the quotes, published; then the first again.
    const saved = await app.request
      .put('/api/articles/restore/assembled')
      .set({ ...callers.fullToken, 'If-Match': first.etag })
      .send({
        data: {
          ...first.data,
          headline: 'Another',
          segments: [{ ...segments[0], items: [{ kind: 'narration', text: 'Nothing is known.' }] }],
          credits: credits.slice(0, 1),
          corrections: [
            { kind: 'update', text: 'It sails.', date: '2025-03-06T00:00:00.000Z', target: null },
          ],
          embargoUntil: '2001-01-01T00:00:00.000Z',
        },
      })
      .expect(200);
    await publish(documentId);
    const published = await loadArticle(app.strapi, documentId, 'published');
    const etag = (await draftOf('restore')).etag;
    expect(saved.status).toBe(200);
    const answer = await restore('restore', 1, etag).expect(200);
    const { data, meta } = answer.body as { data: DraftArticle; meta: { dropped: unknown } };
    expect(meta.dropped).toEqual([]);
    expect({ data, etag: answer.headers['etag'] }).toEqual(await draftOf('restore'));
    const bare = (article: DraftArticle) =>
      JSON.parse(
        JSON.stringify(article, (key, value: unknown) =>
          key === 'documentId' ? undefined : value,
        ),
      ) as unknown;
    expect(bare(data)).toEqual({
      ...(bare({
        ...first.data,
        embargoUntil: '2001-01-01T00:00:00.000Z',
        // What the public was told since stays told.
        corrections: [
          { kind: 'update', text: 'It sails.', date: '2025-03-06T00:00:00.000Z', target: null },
        ],
      }) as object),
    });
    expect(data.segments[0]?.documentId).toBe(segments[0]?.documentId);
    expect(await loadArticle(app.strapi, documentId, 'published')).toEqual(published);
    await publish(documentId);
    const now = await editionOf('restore', 3);
    expect(now.content.headline).toBe(first.data.headline);
    // And it is the same again: restoring once more changes nothing.
    const again = await draftOf('restore');
    const before = await tableContents(app.strapi);
    const same = await restore('restore', 3, again.etag).expect(200);
    expect(same.headers['etag']).toBe(again.etag);
    expect(tableChanges(before, await tableContents(app.strapi))).toEqual(NO_CHANGES);
  });

  it('tells what of it is gone: persons, tip lines, its address; what was corrected goes with its part', async () => {
    const person = await app.strapi
      .documents(PERSON)
      .create({ data: documentData<typeof PERSON>({ name: 'Ok Dal-su' }) });
    const full = fullArticle('restore-gone', { documentId: person.documentId, name: 'Ok Dal-su' });
    const documentId = await storeArticle(app.strapi, {
      ...full,
      tipLines: [{ documentId: null, channel: 'app', label: 'App', value: 'Restored', url: null }],
    });
    const { data: start, etag } = await draftOf(documentId);
    const quote = start.segments[1]?.items.find((item) => item.kind === 'quote');
    await app.request
      .put(`/api/articles/${documentId}/assembled`)
      .set({ ...callers.fullToken, 'If-Match': etag })
      .send({
        data: {
          ...start,
          corrections: [
            {
              kind: 'correction',
              text: 'About the quote.',
              date: '2025-03-05T00:00:00Z',
              target: {
                type: 'quote',
                documentId: quote?.kind === 'quote' ? quote.documentId : '',
              },
            },
          ],
        },
      })
      .expect(200);
    await publish(documentId);
    await app.strapi.documents(ARTICLE).unpublish({ documentId });
    const draft = await draftOf(documentId);
    await app.request
      .put(`/api/articles/${documentId}/assembled`)
      .set({ ...callers.fullToken, 'If-Match': draft.etag })
      .send({
        data: {
          ...draft.data,
          slug: 'restore-other',
          segments: draft.data.segments.map((segment) => ({ ...segment, items: [] })),
          credits: [],
          tipLines: [],
          corrections: [],
        },
      })
      .expect(200);
    await app.strapi.documents(PERSON).delete({ documentId: person.documentId });
    await app.strapi
      .documents(TIP_LINE)
      .delete({ documentId: start.tipLines[0]?.documentId ?? '' });
    await store('restore-gone');
    const answer = await restore(documentId, 1, (await draftOf(documentId)).etag).expect(200);
    const { data, meta } = answer.body as {
      data: DraftArticle;
      meta: { dropped: { path: string; message: string }[] };
    };
    expect(meta.dropped.map(({ path }) => path)).toEqual([
      'slug',
      ...data.segments.flatMap(({ items }, segment) =>
        items.flatMap((item, index) =>
          item.kind === 'quote' && item.order === 1
            ? `segments[${segment}].items[${index}].speaker.person`
            : [],
        ),
      ),
      'credits[0].person',
      'credits[1].person',
      'tipLines[0]',
    ]);
    expect(data.slug).toBe('restore-other');
    const restored = data.segments[1]?.items.find((item) => item.kind === 'quote');
    expect(data.corrections[0]?.target?.documentId).toBe(
      restored?.kind === 'quote' ? restored.documentId : '',
    );
  });

  it('goes under the same condition as every saving, and not for what is not there', async () => {
    const documentId = await publishedWith('restore-condition', ['One', 'Two']);
    const { etag } = await draftOf(documentId);
    await restore(documentId, 1).expect(428);
    await restore(documentId, 1, '"other"').expect(412);
    await restore(documentId, 9, etag).expect(404);
    await restore('unknown', 1, etag).expect(404);
    await restore(documentId, 1, etag).expect(200);
    await restore(documentId, 1, etag).expect(412);
  });
});

/** Everything that could change or remove an edition. */
const DOORS: Readonly<Record<string, (row: EditionRow) => Promise<unknown>>> = {
  'document service create': () =>
    app.strapi.documents(EDITION).create({ data: documentData<typeof EDITION>(forged) }),
  'document service update': ({ documentId }) =>
    app.strapi
      .documents(EDITION)
      .update({ documentId, data: documentData<typeof EDITION>({ slug: 'forged' }) }),
  'document service clone': ({ documentId }) => app.strapi.documents(EDITION).clone({ documentId }),
  'document service delete': ({ documentId }) =>
    app.strapi.documents(EDITION).delete({ documentId }),
  'query create': () => editions(app.strapi).create({ data: forged }),
  'query createMany': () => editions(app.strapi).createMany({ data: [forged] }),
  'query update, content': ({ id }) =>
    editions(app.strapi).update({ where: { id }, data: { content: {} } }),
  'query update, hash': ({ id }) =>
    editions(app.strapi).update({ where: { id }, data: { etag: 'forged' } }),
  'query update, what readers are sent': ({ id }) =>
    editions(app.strapi).update({ where: { id }, data: { deliveredJson: '{}' } }),
  'query update, nothing to be sent': ({ id }) =>
    editions(app.strapi).update({ where: { id }, data: { deliveredJson: null } }),
  'query update, its tip lines': ({ id }) =>
    editions(app.strapi).updateMany({ where: { id }, data: { tipLineIds: '' } }),
  'query update, current': ({ id }) =>
    editions(app.strapi).update({ where: { id }, data: { currentFor: null } }),
  'query update, withdrawn': ({ id }) =>
    editions(app.strapi).update({ where: { id }, data: { withdrawnAt: new Date().toISOString() } }),
  'query updateMany': ({ id }) =>
    editions(app.strapi).updateMany({ where: { id }, data: { publishedBy: 'forged' } }),
  'query delete': ({ id }) => editions(app.strapi).delete({ where: { id } }),
  'query deleteMany': ({ id }) => editions(app.strapi).deleteMany({ where: { id } }),
  'query deleteMany of all': () => editions(app.strapi).deleteMany({}),
};

/** The same over HTTP: the method, the path, the body. */
const HTTP_DOORS: Readonly<
  Record<
    string,
    (row: EditionRow) => readonly [string, string, object | undefined, 'panel' | 'api']
  >
> = {
  'REST POST': () => ['post', '/api/editions', { data: forged }, 'api'],
  'REST PUT': ({ documentId }) => [
    'put',
    `/api/editions/${documentId}`,
    { data: { slug: 'forged' } },
    'api',
  ],
  'REST DELETE': ({ documentId }) => ['delete', `/api/editions/${documentId}`, undefined, 'api'],
  'GraphQL createEdition': () => mutation('createEdition(data: { slug: "forged" })'),
  'GraphQL updateEdition': ({ documentId }) =>
    mutation(`updateEdition(documentId: "${documentId}", data: { slug: "forged" })`),
  'GraphQL deleteEdition': ({ documentId }) =>
    mutation(`deleteEdition(documentId: "${documentId}")`),
  'panel create': () => ['post', PANEL, forged, 'panel'],
  'panel update': ({ documentId }) => [
    'put',
    `${PANEL}/${documentId}`,
    { slug: 'forged' },
    'panel',
  ],
  'panel clone': ({ documentId }) => ['post', `${PANEL}/clone/${documentId}`, {}, 'panel'],
  'panel delete': ({ documentId }) => ['delete', `${PANEL}/${documentId}`, undefined, 'panel'],
  'panel delete of several': ({ documentId }) => [
    'post',
    `${PANEL}/actions/bulkDelete`,
    { documentIds: [documentId] },
    'panel',
  ],
};

const PANEL = `/content-manager/collection-types/${EDITION}`;

const mutation = (call: string) =>
  ['post', '/graphql', { query: `mutation { ${call} { documentId } }` }, 'api'] as const;

interface EditionRow {
  readonly id: number;
  readonly documentId: string;
}

const forged = {
  articleDocumentId: 'forged',
  slug: 'forged',
  number: 1,
  content: {},
  etag: 'forged',
};

const editions = (strapi: Core.Strapi) => strapi.db.query(EDITION);

describe('an edition', () => {
  let row: EditionRow;
  let article: string;

  beforeAll(async () => {
    article = await publishedWith('immutable', ['One', 'Two']);
    row = (await editions(app.strapi).findOne({ where: { currentFor: article } })) as EditionRow;
  });

  it.each(Object.keys(DOORS))('is not made, changed or removed by %s', async (name) => {
    const before = await tableContents(app.strapi);
    await expect(DOORS[name]?.(row)).rejects.toBeInstanceOf(errors.ValidationError);
    expect(tableChanges(before, await tableContents(app.strapi))).toEqual(NO_CHANGES);
  });

  it.each(Object.keys(HTTP_DOORS))('is not made, changed or removed by %s', async (name) => {
    const [method, path, body, door] = HTTP_DOORS[name]?.(row) ?? [];
    const before = await tableContents(app.strapi);
    const headers = door === 'panel' ? administrator : callers.fullToken;
    const answer = await app.request[method as 'post'](path ?? '')
      .set(headers)
      .send(body);
    if (path === '/graphql') {
      expect((answer.body as { errors?: unknown[] }).errors).toHaveLength(1);
    } else {
      expect([400, 403, 405]).toContain(answer.status);
    }
    expect(tableChanges(before, await tableContents(app.strapi))).toEqual(NO_CHANGES);
  });

  it('stays on record when its article is deleted, and may go then', async () => {
    const documentId = await publishedWith('deleted', ['One', 'Two']);
    await app.strapi.documents(ARTICLE).delete({ documentId });
    const { data } = await listOf(documentId);
    expect(data.map(({ number }) => number)).toEqual([2, 1]);
    expect(data[0]?.withdrawnAt).not.toBeNull();
    expect((await editionOf(documentId, 1)).content.headline).toBe('One');
    await get('deleted/editions').expect(404);
    const gone = (await editions(app.strapi).findOne({
      where: { articleDocumentId: documentId, number: 1 },
    })) as EditionRow;
    await app.strapi.documents(EDITION).delete({ documentId: gone.documentId });
    await editions(app.strapi).deleteMany({ where: { articleDocumentId: documentId } });
    await get(`${documentId}/editions`).expect(404);
  });
});

describe('newsroom rebuild', () => {
  const rebuild = async (): Promise<RebuildReport> => {
    const { code, stdout, stderr } = await runNewsroom(['rebuild', '--json']);
    if (code !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as RebuildReport;
  };

  /** Changes what an edition holds as nothing but an upgrade could. */
  const rewrite = async (
    documentId: string,
    change: (content: AssembledArticle) => AssembledArticle,
  ): Promise<void> => {
    const content = change((await editionOf(documentId, 1)).content);
    await app.strapi.db
      .connection('editions')
      .where({ article_document_id: documentId, number: 1 })
      .update({ content: JSON.stringify(content) });
  };

  it('writes derived data anew, tells what changed, and changes nothing of what was published', async () => {
    const documentId = await publishedWith('rebuilt', ['One', 'Two']);
    const right = await editionOf(documentId, 1);
    await rebuild();
    await rewrite(documentId, (content) => ({
      ...content,
      byline: 'Somebody',
      seconds: 1,
      segments: content.segments.map((segment, index) => ({
        ...segment,
        seconds: index === 0 ? 1 : segment.seconds,
      })),
    }));
    const { rebuilt } = await rebuild();
    expect(rebuilt).toEqual([
      {
        documentId,
        number: 1,
        changes: [
          { field: 'byline', before: 'Somebody', after: right.content.byline },
          { field: 'seconds', before: 1, after: right.content.seconds },
          { field: 'segments[0].seconds', before: 1, after: right.content.segments[0]?.seconds },
        ],
      },
    ]);
    expect(await editionOf(documentId, 1)).toEqual(right);
    const before = await tableContents(app.strapi);
    expect((await rebuild()).rebuilt).toEqual([]);
    expect(tableChanges(before, await tableContents(app.strapi))).toEqual(NO_CHANGES);
  }, 120_000);

  it('leaves an edition that would say something else, and mends a hash that is none and what it is found by', async () => {
    const documentId = await publishedWith('left', ['One']);
    await rewrite(documentId, (content) => ({
      ...content,
      seconds: 1,
      segments: content.segments.map((segment) => ({
        ...segment,
        items: [{ kind: 'narration', text: 'One.\n\nTwo.' }, ...segment.items],
      })),
    }));
    const { etag } = await editionOf(documentId, 1);
    const other = await publishedWith('hash', ['One']);
    await app.strapi.db
      .connection('editions')
      .where({ article_document_id: other })
      .update({ etag: 'another', section: null, first_published_at: null });
    const { rebuilt } = await rebuild();
    expect(rebuilt).toEqual([
      { documentId, number: 1, changes: null },
      {
        documentId: other,
        number: 1,
        changes: [
          { field: 'etag', before: 'another', after: (await editionOf(other, 1)).etag },
          { field: 'section', before: null, after: 'Society' },
          {
            field: 'firstPublishedAt',
            before: null,
            after: (await editionOf(other, 1)).content.firstPublishedAt,
          },
        ],
      },
    ]);
    expect((await editionOf(documentId, 1)).etag).toBe(etag);
    const { code, stdout } = await runNewsroom(['rebuild', '--strict']);
    expect(code).toBe(1);
    expect(stdout).toContain(`${documentId} edition 1: left as it is`);
  }, 120_000);
});
