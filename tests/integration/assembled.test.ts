import type { DraftArticle } from '../../src/domain/article/draft-article';
import { inContractOrder } from '../../src/domain/article/in-contract-order';
import { storeArticle } from '../../src/services/articles/store-article';
import { ARTICLE, CREDIT, PERSON, TIP_LINE } from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { makeCallers, type Callers, type Headers } from '../support/callers';
import { fullArticle, sampleArticle } from '../support/sample-article';

type Json = Record<string, unknown>;

let app: BootedStrapi;
let callers: Callers;
let strangers: readonly Headers[];
let permitted: readonly Headers[];

beforeAll(async () => {
  app = await bootStrapi();
  callers = await makeCallers(app, ['api::article.article.draft', 'api::article.article.check']);
  strangers = [callers.nobody, callers.user, callers.readOnlyToken, callers.otherToken];
  permitted = [callers.permittedUser, callers.permittedToken, callers.fullToken];
}, 120_000);

afterAll(async () => {
  await app.stop();
});

const get = (path: string, headers: Headers = {}) =>
  app.request.get(`/api/articles/${path}`).set(headers);

const dataOf = (answer: { body: unknown }) => (answer.body as { data: Json }).data;

const errorOf = (answer: { body: unknown }) =>
  (answer.body as { data: null; error: { details: { errors?: { path: string[] }[] } } }).error;

const headersOf = (answer: { headers: unknown }) => answer.headers as Record<string, string>;

const store = (slug: string, changes: object = {}) =>
  storeArticle(app.strapi, { ...sampleArticle(slug), ...changes });

const publish = async (slug: string, changes: object = {}) => {
  const documentId = await store(slug, changes);
  await app.strapi.documents(ARTICLE).publish({ documentId });
  return documentId;
};

/** Does something while the clock, and nothing else, stands some seconds ahead. */
const secondsLater = async <Result>(seconds: number, action: () => Promise<Result>) => {
  jest.useFakeTimers({ now: Date.now() + seconds * 1000, doNotFake: EVERYTHING_BUT_THE_CLOCK });
  try {
    return await action();
  } finally {
    jest.useRealTimers();
  }
};

const EVERYTHING_BUT_THE_CLOCK: FakeableAPI[] = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask'] as const),
  ...(['setImmediate', 'clearImmediate', 'setInterval', 'clearInterval'] as const),
  ...(['setTimeout', 'clearTimeout'] as const),
];

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);

/** The keys of an object as they are printed, and of everything in it. */
const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    return value.map(shapeOf);
  }
  return typeof value === 'object' && value !== null
    ? Object.entries(value).map(([key, child]) => {
        const shape = shapeOf(child);
        return shape === null ? key : [key, shape];
      })
    : null;
};

const PERSON_KEYS = ['documentId', 'name'];
const text = ['kind', 'text'];
const quote = (person: unknown) => [
  ...['kind', 'documentId', 'order', 'text'],
  ['speaker', ['name', 'affiliation', person]],
  ...['attribution', 'anonymous', 'originalText', 'originalLanguage'],
];
const segment = (items: unknown[]) => [
  ...['documentId', 'order', 'role', 'label', 'name', 'seconds'],
  ['items', items],
];
const credit = [
  ...['documentId', 'order', 'role', 'roleLabel', 'name', 'kind'],
  ['person', PERSON_KEYS],
  'evidence',
];

describe('the shape of an assembled article', () => {
  it('has every key of the contract, in its order, and no other', async () => {
    const { documentId, name } = await app.strapi
      .documents(PERSON)
      .create({ data: { name: 'Ok Dal-su', staff: false } });
    const id = await storeArticle(
      app.strapi,
      fullArticle('the-shape', { documentId, name: name ?? '' }),
    );
    await app.strapi.documents(ARTICLE).publish({ documentId: id });
    const published = await get('the-shape/assembled').expect(200);
    expect(shapeOf(published.body)).toEqual([
      [
        'data',
        [
          ...['documentId', 'slug', 'headline', 'section', 'language', 'format', 'summary'],
          ...['airedAt', 'airedOn', 'firstPublishedAt', 'publishedAt', 'edition'],
          [
            'segments',
            [
              segment([text, text, text]),
              segment([text, quote('person'), text, quote(['person', PERSON_KEYS]), text]),
            ],
          ],
          'byline',
          ['credits', [credit, credit]],
          ['tipLines', [['documentId', 'channel', 'label', 'value', 'url']]],
          'tipSlogan',
          [
            'corrections',
            [
              ['kind', 'text', 'date', ['target', ['type', 'documentId']]],
              ['kind', 'text', 'date', 'target'],
            ],
          ],
          'seconds',
        ],
      ],
      ['meta', []],
    ]);
    const draft = await get('the-shape/assembled?status=draft', callers.fullToken).expect(200);
    const { data } = draft.body as { data: DraftArticle };
    expect(shapeOf({ data: inContractOrder(data), meta: {} })).toEqual(shapeOf(published.body));
    // And what only editors have.
    const contract = Object.keys((published.body as { data: object }).data);
    expect(Object.keys(data).filter((key) => !contract.includes(key))).toEqual([
      'embargoUntil',
      'publishAt',
      'unpublishAt',
    ]);
    for (const { items } of data.segments) {
      for (const item of items) {
        expect('status' in item).toBe(item.kind === 'quote');
      }
    }
  });

  it('tells an edition from a draft', async () => {
    await publish('edition-or-draft');
    const edition = dataOf(await get('edition-or-draft/assembled').expect(200));
    expect(edition).toMatchObject({ edition: 1, firstPublishedAt: edition['publishedAt'] });
    expect(edition['publishedAt']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    const draft = dataOf(await get('edition-or-draft/assembled?status=draft', callers.fullToken));
    expect(draft).toMatchObject({
      edition: null,
      publishedAt: null,
      firstPublishedAt: edition['firstPublishedAt'],
    });
  });

  it('is the article that the documentId names, though the slug of another is the same', async () => {
    const documentId = await publish('named-by-its-id');
    await publish(documentId);
    const answer = dataOf(await get(`${documentId}/assembled`).expect(200));
    expect(answer['slug']).toBe('named-by-its-id');
    const draft = await get(`${documentId}/assembled?status=draft`, callers.fullToken).expect(200);
    expect(dataOf(draft)['slug']).toBe('named-by-its-id');
  });
});

describe('what is not there', () => {
  it('is 404: unknown, only a draft, under embargo, or no name at all', async () => {
    await store('only-a-draft');
    await publish('embargoed', { embargoUntil: '2999-01-01T00:00:00.000Z' });
    const long = 'a'.repeat(5000);
    for (const id of ['unknown', 'only-a-draft', 'embargoed', '%00', '%20', long]) {
      const answer = await get(`${id}/assembled`).expect(404);
      expect(answer.body).toMatchObject({ data: null, error: { status: 404 } });
      expect(headersOf(answer)['cache-control']).toBe('public, max-age=1');
    }
    await get('%00/assembled?status=draft', callers.fullToken).expect(404);
  });

  it('is 410 when it was withdrawn, or deleted; 404 when it never got past its embargo', async () => {
    const withdrawn = await publish('withdrawn');
    const deleted = await publish('deleted');
    for (const id of ['withdrawn', withdrawn, 'deleted', deleted]) {
      await get(`${id}/assembled`).expect(200);
    }
    await app.strapi.documents(ARTICLE).unpublish({ documentId: withdrawn });
    await app.strapi.documents(ARTICLE).delete({ documentId: deleted });
    for (const id of ['withdrawn', withdrawn, 'deleted', deleted]) {
      const answer = await get(`${id}/assembled`).expect(410);
      expect(answer.body).toMatchObject({ data: null, error: { status: 410, name: 'GoneError' } });
      expect(headersOf(answer)['cache-control']).toBe('public, max-age=1');
    }
    const secret = await publish('never-public', { embargoUntil: '2999-01-01T00:00:00.000Z' });
    await app.strapi.documents(ARTICLE).unpublish({ documentId: secret });
    await get('never-public/assembled').expect(404);
    await app.strapi.documents(ARTICLE).publish({ documentId: withdrawn });
    await get('withdrawn/assembled').expect(200);
  });

  it('is at another address: 308 from each former slug, with the query of the request', async () => {
    const documentId = await publish('first-slug');
    await get('first-slug/assembled').expect(200);
    for (const slug of ['second-slug', 'third-slug']) {
      await app.strapi.documents(ARTICLE).update({ documentId, data: { slug } });
      await app.strapi.documents(ARTICLE).publish({ documentId });
    }
    for (const slug of ['first-slug', 'second-slug']) {
      const answer = await get(`${slug}/assembled?format=text`).expect(308);
      expect(headersOf(answer)).toMatchObject({
        location: '/api/articles/third-slug/assembled?format=text',
        'cache-control': 'public, max-age=1',
      });
    }
    await get('third-slug/assembled').expect(200);
    await get(`${documentId}/assembled`).expect(200);
    await publish('first-slug');
    await get('first-slug/assembled').expect(200);
    await app.strapi.documents(ARTICLE).unpublish({ documentId });
    await get('second-slug/assembled').expect(410);
  });

  it('appears when its embargo ends, modified at that moment', async () => {
    const end = inSeconds(3600);
    await publish('soon', { embargoUntil: end.toISOString() });
    await get('soon/assembled').expect(404);
    const answer = await secondsLater(3700, () => get('soon/assembled').expect(200));
    expect(headersOf(answer)['last-modified']).toBe(end.toUTCString());
  });
});

describe('the parameters of a request', () => {
  it.each([
    ['status=', 'status'],
    ['status=DRAFT', 'status'],
    ['status=draft&status=published', 'status'],
    ['status[$eq]=draft', 'status'],
    ['format=', 'format'],
    ['format=pdf', 'format'],
    ['format[a]=json', 'format'],
    ['nope=1', 'nope'],
    ['populate=*', 'populate'],
    ['locale=en', 'locale'],
  ])('%s is 400 and is named, for the public and for a full token', async (query, name) => {
    for (const headers of [callers.nobody, callers.fullToken]) {
      const answer = await get(`parameters/assembled?${query}`, headers).expect(400);
      expect(errorOf(answer)).toMatchObject({
        name: 'ValidationError',
        details: { errors: [{ path: [name] }] },
      });
    }
  });

  it('status=published and format=json are the defaults', async () => {
    await publish('defaults');
    const plain = await get('defaults/assembled').expect(200);
    const explicit = await get('defaults/assembled?status=published&format=json').expect(200);
    expect(explicit.text).toBe(plain.text);
    expect(headersOf(explicit)['content-type']).toBe('application/json; charset=utf-8');
  });

  it('an Accept header that nothing fits is 406', async () => {
    await publish('not-acceptable');
    const answer = await get('not-acceptable/assembled', { Accept: 'image/png' }).expect(406);
    expect(answer.body).toMatchObject({ data: null, error: { name: 'NotAcceptableError' } });
    await get('not-acceptable/assembled', { Accept: 'image/png, */*;q=0.1' }).expect(200);
  });
});

describe('a draft', () => {
  it('is given to those who have the permission, with an ETag, and never kept', async () => {
    const documentId = await store('a-draft');
    for (const headers of permitted) {
      for (const id of ['a-draft', documentId]) {
        const answer = await get(`${id}/assembled?status=draft`, headers).expect(200);
        expect(dataOf(answer)).toMatchObject({ documentId, edition: null });
        expect(headersOf(answer)['cache-control']).toBe('no-store');
        expect(headersOf(answer)['etag']).toMatch(/^"[\w-]+"$/);
        const same = await get(`${id}/assembled/draft`, headers).expect(200);
        expect(same.text).toBe(answer.text);
      }
      const unknown = await get('unknown/assembled?status=draft', headers).expect(404);
      expect(headersOf(unknown)['cache-control']).toBe('no-store');
    }
  });

  it('has another ETag once it is changed, and the same while it is not', async () => {
    const documentId = await store('etag-of-a-draft');
    const etag = async () => {
      const answer = await get('etag-of-a-draft/assembled?status=draft', callers.fullToken);
      return headersOf(answer)['etag'];
    };
    const before = await etag();
    expect(await etag()).toBe(before);
    await app.strapi.documents(ARTICLE).update({ documentId, data: { headline: 'Changed' } });
    expect(await etag()).not.toBe(before);
  });

  it('is 403 to everyone else, whether or not there is one', async () => {
    await store('hidden');
    for (const headers of strangers) {
      for (const id of ['hidden', 'unknown']) {
        const answer = await get(`${id}/assembled?status=draft`, headers).expect(403);
        expect(headersOf(answer)['cache-control']).toBe('no-store');
        await get(`${id}/assembled/draft`, headers).expect(403);
      }
    }
    await get('hidden/assembled?status=draft', { Authorization: 'Bearer nonsense' }).expect(401);
  });
});

describe('what is public', () => {
  it('stays public to a caller with any valid token, the same to the byte', async () => {
    await publish('for-everybody');
    const expected = await get('for-everybody/assembled').expect(200);
    for (const caller of Object.values(callers) as Headers[]) {
      const answer = await get('for-everybody/assembled', caller).expect(200);
      expect(answer.text).toBe(expected.text);
      expect(headersOf(answer)['etag']).toBe(headersOf(expected)['etag']);
    }
  });

  it('carries what caches need', async () => {
    await publish('for-caches', { tipLines: [] });
    const answer = await get('for-caches/assembled').expect(200);
    const { etag = '', ...headers } = headersOf(answer);
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(headers['cache-control']).toBe('public, max-age=1');
    expect(headers['vary']).toContain('Accept');
    expect(headers['set-cookie']).toBeUndefined();
    const { publishedAt } = dataOf(answer) as { publishedAt: string };
    expect(headers['last-modified']).toBe(new Date(publishedAt).toUTCString());
  });

  it('answers 304 without a body to who has it already', async () => {
    await publish('not-modified');
    const first = await get('not-modified/assembled').expect(200);
    const { etag = '', 'last-modified': lastModified = '' } = headersOf(first);
    const known: Headers[] = [
      { 'If-None-Match': etag },
      { 'If-None-Match': `"other", W/${etag}` },
      { 'If-None-Match': '*' },
      { 'If-Modified-Since': lastModified },
    ];
    for (const headers of known) {
      const answer = await get('not-modified/assembled', headers).expect(304);
      expect(answer.text).toBe('');
      expect(headersOf(answer)).toMatchObject({
        etag,
        'last-modified': lastModified,
        'cache-control': 'public, max-age=1',
      });
    }
    const unknown: Headers[] = [
      { 'If-None-Match': '"other"' },
      { 'If-None-Match': '"other"', 'If-Modified-Since': lastModified },
      { 'If-Modified-Since': new Date(Date.parse(lastModified) - 1000).toUTCString() },
      { 'If-Modified-Since': 'nonsense' },
    ];
    for (const headers of unknown) {
      await get('not-modified/assembled', headers).expect(200);
    }
    await get('unknown/assembled', { 'If-None-Match': '*' }).expect(404);
  });

  it('answers HEAD like GET, without the body', async () => {
    await publish('head');
    const plain = { 'Accept-Encoding': 'identity' };
    const whole = await get('head/assembled', plain).expect(200);
    const head = await app.request.head('/api/articles/head/assembled').set(plain).expect(200);
    const { etag, 'last-modified': modified, 'content-type': type } = headersOf(whole);
    expect(head.text).toBeFalsy();
    expect(headersOf(head)).toMatchObject({
      etag,
      'last-modified': modified,
      'content-type': type,
      'content-length': String(Buffer.byteLength(whole.text)),
    });
    await app.request
      .head('/api/articles/head/assembled')
      .set({ ...plain, 'If-None-Match': etag ?? '' })
      .expect(304);
    await app.request.head('/api/articles/unknown/assembled').expect(404);
  });

  it('has another ETag for another edition, and keeps the first publishing', async () => {
    const documentId = await publish('second-edition');
    const first = await get('second-edition/assembled').expect(200);
    await app.strapi.documents(ARTICLE).update({ documentId, data: { headline: 'Corrected' } });
    await app.strapi.documents(ARTICLE).publish({ documentId });
    const second = await get('second-edition/assembled').expect(200);
    expect(dataOf(second)).toMatchObject({
      edition: 2,
      headline: 'Corrected',
      firstPublishedAt: dataOf(first)['firstPublishedAt'],
    });
    expect(headersOf(second)['etag']).not.toBe(headersOf(first)['etag']);
  });
});

describe('a tip line', () => {
  const tipLines = async (slug: string) => {
    const answer = await get(`${slug}/assembled`).expect(200);
    const { etag = '', 'last-modified': modified = '' } = headersOf(answer);
    const lines = dataOf(answer)['tipLines'] as { documentId: string; value: string }[];
    return { values: lines.map(({ value }) => value), lines, etag, modified };
  };

  const articleWithTipLine = async (slug: string) => {
    const value = `02-${slug}`;
    await publish(slug, {
      tipLines: [{ documentId: null, channel: 'phone', label: 'Phone', value, url: null }],
    });
    const before = await tipLines(slug);
    return { before, documentId: before.lines[0]?.documentId ?? '' };
  };

  const change = (documentId: string, data: object) =>
    app.strapi.documents(TIP_LINE).update({ documentId, data });

  const isNewer = (after: { etag: string; modified: string }, before: typeof after) => {
    expect(after.etag).not.toBe(before.etag);
    expect(Date.parse(after.modified)).toBeGreaterThan(Date.parse(before.modified));
  };

  it('that is changed shows at once, with a new ETag and Last-Modified', async () => {
    const { before, documentId } = await articleWithTipLine('tip-changed');
    await secondsLater(10, async () => {
      await change(documentId, { value: '02-111-1111' });
      const after = await tipLines('tip-changed');
      expect(after.values).toEqual(['02-111-1111']);
      isNewer(after, before);
      const { etag, modified } = before;
      await get('tip-changed/assembled', { 'If-None-Match': etag }).expect(200);
      await get('tip-changed/assembled', { 'If-Modified-Since': modified }).expect(200);
    });
  });

  it('that is switched off is gone, and back when it is switched on', async () => {
    const { before, documentId } = await articleWithTipLine('tip-switched');
    const off = await secondsLater(10, async () => {
      await change(documentId, { active: false });
      return tipLines('tip-switched');
    });
    expect(off.values).toEqual([]);
    isNewer(off, before);
    const on = await secondsLater(20, async () => {
      await change(documentId, { active: true });
      return tipLines('tip-switched');
    });
    expect(on.values).toEqual(before.values);
    isNewer(on, off);
  });

  it('that was off when the article was published appears when it is switched on', async () => {
    const { documentId } = await app.strapi.documents(TIP_LINE).create({
      data: {
        ...{ name: 'Off', channel: 'phone', label: 'Phone', value: '02-off', order: 1 },
        active: false,
      },
    });
    const article = await store('tip-was-off');
    await app.strapi
      .documents(ARTICLE)
      .update({ documentId: article, data: { tipLines: [documentId] } });
    await app.strapi.documents(ARTICLE).publish({ documentId: article });
    expect((await tipLines('tip-was-off')).values).toEqual([]);
    await change(documentId, { active: true });
    expect((await tipLines('tip-was-off')).values).toEqual(['02-off']);
  });

  it('whose time begins or ends shows or goes then, modified at that moment', async () => {
    const { before, documentId } = await articleWithTipLine('tip-timed');
    const end = inSeconds(3600);
    await change(documentId, { validTo: end.toISOString() });
    expect((await tipLines('tip-timed')).values).toEqual(before.values);
    const after = await secondsLater(3700, () => tipLines('tip-timed'));
    expect(after.values).toEqual([]);
    expect(after.modified).toBe(end.toUTCString());
    const begin = inSeconds(7200);
    await change(documentId, { validFrom: begin.toISOString(), validTo: null });
    expect((await tipLines('tip-timed')).values).toEqual([]);
    const again = await secondsLater(7300, () => tipLines('tip-timed'));
    expect(again.values).toEqual(before.values);
    expect(again.modified).toBe(begin.toUTCString());
  });

  it('that is lost from the database is gone, with a new ETag and Last-Modified', async () => {
    const { before, documentId } = await articleWithTipLine('tip-deleted');
    await app.strapi.db.connection('tip_lines').where({ document_id: documentId }).delete();
    const after = await secondsLater(10, () => tipLines('tip-deleted'));
    expect(after.values).toEqual([]);
    isNewer(after, before);
  });

  it('that the draft takes up or drops waits for the next edition', async () => {
    const { before } = await articleWithTipLine('tip-of-the-draft');
    const article = dataOf(await get('tip-of-the-draft/assembled'))['documentId'] as string;
    await app.strapi.documents(ARTICLE).update({ documentId: article, data: { tipLines: [] } });
    expect(await tipLines('tip-of-the-draft')).toEqual(before);
    await app.strapi.documents(ARTICLE).publish({ documentId: article });
    expect((await tipLines('tip-of-the-draft')).values).toEqual([]);
  });
});

describe('the credit check of a draft', () => {
  interface Check {
    readonly publishable: boolean;
    readonly results: readonly { readonly code: string; readonly outcome: string }[];
  }

  const check = async (id: string, headers: Headers) =>
    dataOf(await get(`${id}/check`, headers).expect(200)) as unknown as Check;

  it('is given to those who have the permission: every rule, passed or failed', async () => {
    const documentId = await store('checked');
    for (const headers of permitted) {
      const result = await check('checked', headers);
      expect(result.publishable).toBe(true);
      expect(result.results.map(({ code }) => code)).toContain('credit-missing');
      expect(await check(documentId, headers)).toEqual(result);
      await get('unknown/check', headers).expect(404);
      await get('%00/check', headers).expect(404);
      expect(errorOf(await get('checked/check?nope=1', headers).expect(400))).toMatchObject({
        details: { errors: [{ path: ['nope'] }] },
      });
    }
  });

  it('judges the draft, not the edition', async () => {
    const documentId = await publish('checked-draft');
    const draft = dataOf(await get('checked-draft/assembled?status=draft', callers.fullToken));
    const [reporter] = draft['credits'] as { documentId: string }[];
    await app.strapi
      .documents(CREDIT)
      .update({ documentId: reporter?.documentId ?? '', data: { name: 'Somebody Else' } });
    const { publishable, results } = await check(documentId, callers.fullToken);
    expect(publishable).toBe(false);
    expect(results.filter(({ outcome }) => outcome === 'fail').map(({ code }) => code)).toContain(
      'sign-off-uncredited',
    );
  });

  it('is 403 to everyone else, whether or not there is such an article', async () => {
    await store('check-hidden');
    for (const headers of strangers) {
      await get('check-hidden/check', headers).expect(403);
      await get('unknown/check', headers).expect(403);
    }
    await get('check-hidden/check', { Authorization: 'Bearer nonsense' }).expect(401);
  });
});
