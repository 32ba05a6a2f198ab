import type { AddressInfo } from 'node:net';
import { version } from '../../package.json';
import { createNewsroomClient, NewsroomError } from '../../src/client/create-newsroom-client';
import { storeArticle } from '../../src/services/articles/store-article';
import { ARTICLE, PERSON } from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { makeToken, type Headers } from '../support/callers';
import {
  describedAnswers,
  describedStatuses,
  type DescribedAnswers,
  type Description,
} from '../support/described-answers';
import { fullArticle, sampleArticle } from '../support/sample-article';

let app: BootedStrapi;
let address: string;
let fullToken: Headers;
let readOnlyToken: Headers;
let description: Description;
let described: DescribedAnswers;
let speaker: string;
let ferry: string;
const problems: string[] = [];

/** `fetch` that looks at every answer on its way. */
const watchedFetch: typeof fetch = async (input, init = {}) => {
  const answer = await fetch(input, { redirect: 'manual', ...init });
  const text = await answer.clone().text();
  const { pathname } = new URL(input as string);
  const [mediaType = ''] = (answer.headers.get('Content-Type') ?? '').split(';');
  const { status } = answer;
  const path = pathname.replace(/^\/api/u, '');
  problems.push(
    ...described
      .problems({ method: init.method ?? 'GET', path, status, mediaType, text })
      .map((problem) => `${status} ${path}: ${problem}`),
  );
  return answer;
};

const clientWith = ({ Authorization = '' }: Headers) =>
  createNewsroomClient({ address, fetch: watchedFetch, token: Authorization.slice(7) });

/** Sends what the client does not, and gives the status. */
const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
  watchedFetch(`${address}/api/${path}`, { cache: 'no-cache', ...init });

const publish = async (slug: string): Promise<string> => {
  const documentId = await storeArticle(app.strapi, sampleArticle(slug));
  await app.strapi.documents(ARTICLE).publish({ documentId });
  return documentId;
};

const createPerson = async (name: string): Promise<string> =>
  (await app.strapi.documents(PERSON).create({ data: { name, staff: false } })).documentId;

beforeAll(async () => {
  app = await bootStrapi();
  const { httpServer } = app.strapi.server;
  await new Promise<void>((listening) => {
    httpServer.listen(0, '127.0.0.1', listening);
  });
  address = `http://127.0.0.1:${(httpServer.address() as AddressInfo).port}`;
  fullToken = await makeToken(app, 'full-access');
  readOnlyToken = await makeToken(app, 'read-only');
  description = (await (await fetch(`${address}/api/openapi.json`)).json()) as Description;
  described = describedAnswers(description);
  speaker = await createPerson('Ok Dal-su');
  await createPerson('Ok Dalsu');
  ferry = await storeArticle(
    app.strapi,
    fullArticle('ferry', { documentId: speaker, name: 'Ok Dal-su' }),
  );
  await app.strapi.documents(ARTICLE).publish({ documentId: ferry });
}, 120_000);

afterAll(async () => {
  await app.stop();
});

/** Of Strapi itself and of its plugins; see their own documentation. */
const STRAPIS_OWN =
  /^\/api\/(?:auth|connect|users|users-permissions|upload|i18n|email|content-type-builder)(?:\/|$)/u;

interface ContentType {
  readonly kind: 'singleType' | 'collectionType';
  readonly info: { readonly singularName: string; readonly pluralName: string };
}

interface Route {
  readonly methods: readonly string[];
  readonly path: string;
}

/** The routes of content types that Strapi makes. */
const stockPaths = (): ReadonlySet<string> =>
  new Set(
    (Object.values(app.strapi.contentTypes) as ContentType[]).flatMap(({ kind, info }) =>
      kind === 'singleType'
        ? [`/api/${info.singularName}`]
        : [`/api/${info.pluralName}`, `/api/${info.pluralName}/:id`],
    ),
  );

describe('the description', () => {
  it('has every route of the project, and no other', () => {
    const stock = stockPaths();
    const routes = (app.strapi.server.listRoutes() as unknown as Route[])
      .filter(({ path }) => path.startsWith('/api/') && !STRAPIS_OWN.test(path) && !stock.has(path))
      .flatMap(({ methods, path }) =>
        methods
          .filter((method) => method !== 'HEAD')
          .map((method) => `${method} ${path.slice(4).replaceAll(/:(\w+)/gu, '{$1}')}`),
      );
    const paths = Object.entries(description.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(paths.toSorted()).toEqual([...new Set(routes)].toSorted());
  });

  it('is public, and cached by its ETag', async () => {
    const answer = await ask('openapi.json');
    expect(answer.headers.get('Content-Type')).toBe('application/json; charset=utf-8');
    expect(answer.headers.get('Cache-Control')).toContain('public');
    expect(answer.headers.get('Last-Modified')).not.toBeNull();
    expect(await answer.json()).toMatchObject({ openapi: '3.1.1', info: { version } });
    const etag = answer.headers.get('ETag') ?? '';
    expect((await ask('openapi.json', { headers: { 'If-None-Match': etag } })).status).toBe(304);
    expect((await ask('openapi.json?x=1')).status).toBe(400);
  });

  it('lets pages of other origins read validators and send them', async () => {
    const origin = { Origin: 'https://page.example' };
    const answer = await app.request
      .options('/api/articles/ferry/assembled')
      .set({ ...origin, 'Access-Control-Request-Method': 'PUT' });
    const allowed = answer.headers as Record<string, string>;
    expect(allowed['access-control-allow-headers']).toMatch(/If-None-Match.*If-Match/u);
    const read = await app.request.get('/api/articles/ferry/assembled').set(origin);
    const exposed = read.headers as Record<string, string>;
    expect(exposed['access-control-expose-headers']).toContain('ETag');
  });
});

describe('the client', () => {
  it('reads an article by slug and by id, and has it from before when nothing changed', async () => {
    const client = clientWith({});
    const article = await client.article('ferry');
    expect(article).toMatchObject({ documentId: ferry, slug: 'ferry', edition: 1 });
    expect(await client.article(ferry)).toEqual(article);
    const before = described.seen.has('getArticle 304');
    expect(await client.article('ferry')).toEqual(article);
    expect([before, described.seen.has('getArticle 304')]).toEqual([false, true]);
  });

  it('reads an article in its other forms', async () => {
    const client = clientWith({});
    for (const form of ['html', 'text', 'jsonld', 'ninjs', 'ans'] as const) {
      expect(await client.articleAs('ferry', form)).toContain('Why did the ferry to Dolsan stop?');
    }
  });

  it('reads lists, page by page and from a place on', async () => {
    await publish('second-ferry');
    const client = clientWith({});
    const whole = await client.articles({ section: 'Society', words: 'ferry', sort: 'airedAt' });
    expect(whole.articles.map(({ slug }) => slug)).toEqual(['ferry', 'second-ferry']);
    expect(whole.pagination).toMatchObject({ page: 1, total: 2, next: null });
    const first = await client.articles({ pageSize: 1, sort: 'airedAt' });
    const after = first.pagination.next ?? '';
    const rest = await client.articles({ pageSize: 1, sort: 'airedAt', after });
    expect(rest.articles.map(({ slug }) => slug)).toEqual(['second-ferry']);
    const list = await ask('articles/assembled');
    const headers = { 'If-None-Match': list.headers.get('ETag') ?? '' };
    expect((await ask('articles/assembled', { headers })).status).toBe(304);
  });

  it('reads what somebody said', async () => {
    const client = clientWith({});
    const { entries, pagination } = await client.quotes(speaker, { pageSize: 1 });
    expect(pagination.total).toBe(1);
    expect(entries[0]?.article.slug).toBe('ferry');
    await client.quotes(speaker, { pageSize: 1 });
    expect(described.seen).toContain('getQuotes 304');
  });

  it('saves the draft that it read, once', async () => {
    const client = clientWith(fullToken);
    const { article, etag } = await client.draft('ferry');
    const headline = 'Why did the ferry to Dolsan stop sailing?';
    const saved = await client.save('ferry', { article: { ...article, headline }, etag });
    expect(saved.article.headline).toBe(headline);
    expect(await client.draft(ferry)).toEqual(saved);
    const late = client.save('ferry', { article, etag });
    await expect(late).rejects.toMatchObject({ kind: 'changed', status: 412, etag: saved.etag });
    await expect(clientWith({}).draft('ferry')).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('names the field that was refused', async () => {
    const client = clientWith(fullToken);
    const { article, etag } = await client.draft('ferry');
    const wrong = { ...article, language: 'not a language' };
    const refused = client.save('ferry', { article: wrong, etag });
    await expect(refused).rejects.toBeInstanceOf(NewsroomError);
    await expect(refused).rejects.toMatchObject({
      kind: 'invalid',
      fields: [{ path: ['language'] }],
    });
  });

  it('checks, reads and imports', async () => {
    const client = clientWith(fullToken);
    expect(await client.check('ferry')).toMatchObject({ publishable: true });
    const empty = await storeArticle(app.strapi, {
      ...sampleArticle('empty'),
      segments: [],
      credits: [],
    });
    expect(await client.check(empty)).toMatchObject({ publishable: false });
    const text =
      'Ferry sails again\n\n[Reporter]\nThe pier is full.\n\n[Ok Dal-su/Islander]\nGood.\n';
    const reading = await client.read(text);
    expect(reading.article.headline).toBe('Ferry sails again');
    expect(reading.lines).toHaveLength(text.split('\n').length);
    const { article } = await client.importText(text);
    expect((await client.draft(article.documentId)).article.headline).toBe('Ferry sails again');
    await expect(client.importText(text)).rejects.toMatchObject({
      kind: 'conflict',
      details: { draft: { documentId: article.documentId } },
    });
    const again = await client.importText(text, { again: true });
    expect(again.article.documentId).not.toBe(article.documentId);
  });

  it('reads, compares and restores editions', async () => {
    const client = clientWith(fullToken);
    await app.strapi.documents(ARTICLE).publish({ documentId: ferry });
    const { entries } = await client.editions('ferry');
    expect(entries.map(({ number }) => number)).toEqual([2, 1]);
    expect((await client.edition('ferry', 1)).content.headline).toBe(
      'Why did the ferry to Dolsan stop?',
    );
    expect((await client.difference('ferry', 2)).fields).toMatchObject([{ field: 'headline' }]);
    await client.difference('ferry', 1, { to: 'draft' });
    const { etag } = await client.draft('ferry');
    const restored = await client.restore('ferry', 1, etag);
    expect(restored.article.headline).toBe('Why did the ferry to Dolsan stop?');
    await expect(client.restore('ferry', 1, etag)).rejects.toMatchObject({ kind: 'changed' });
  });

  it('tells what is withdrawn from what never was', async () => {
    const client = clientWith({});
    const documentId = await publish('withdrawn');
    await client.article('withdrawn');
    await app.strapi.documents(ARTICLE).unpublish({ documentId });
    await expect(client.article('withdrawn')).rejects.toMatchObject({ kind: 'gone' });
    await expect(client.article('never')).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('follows an article to its new slug', async () => {
    const documentId = await publish('old-slug');
    await app.strapi.documents(ARTICLE).update({ documentId, data: { slug: 'new-slug' } });
    await app.strapi.documents(ARTICLE).publish({ documentId });
    expect((await ask('articles/old-slug/assembled')).status).toBe(308);
    const client = createNewsroomClient({ address });
    expect(await client.article('old-slug')).toMatchObject({ slug: 'new-slug', documentId });
  });
});

describe('what the client does not ask', () => {
  const JSON_BODY = { 'Content-Type': 'application/json' };

  it.each([
    'articles.rss',
    'articles.atom',
    'articles.json',
    'news-sitemap.xml',
    'sitemap.xml?page=1',
    'sitemap-index.xml',
  ])('the feed %s', async (name) => {
    const answer = await ask(`feeds/${name}`);
    expect(answer.status).toBe(200);
    const headers = { 'If-None-Match': answer.headers.get('ETag') ?? '' };
    expect((await ask(`feeds/${name}`, { headers })).status).toBe(304);
  });

  it('people who may be one, and making them one', async () => {
    const answer = await ask('people/duplicates', { headers: fullToken });
    const { data } = (await answer.json()) as {
      readonly data: readonly { readonly people: readonly { readonly documentId: string }[] }[];
    };
    const [kept, merged] = data[0]?.people ?? [];
    const merge = await ask(`people/${kept?.documentId ?? ''}/merge`, {
      method: 'POST',
      headers: { ...fullToken, ...JSON_BODY },
      body: JSON.stringify({ with: merged?.documentId }),
    });
    expect(merge.status).toBe(200);
  });

  it('the draft by its own address', async () => {
    const draft = await ask('articles/ferry/assembled/draft', { headers: fullToken });
    expect(draft.status).toBe(200);
    const page = await ask('articles/ferry/assembled/draft?format=html', { headers: fullToken });
    expect(page.headers.get('Content-Type')).toContain('text/html');
  });

  const pdf = { headers: { Accept: 'application/pdf' } };
  const text = { 'Content-Type': 'text/plain' };
  it.each<readonly [number, string, RequestInit]>([
    [400, 'articles/ferry/assembled?format=pdf', {}],
    [406, 'articles/ferry/assembled', pdf],
    [401, 'articles/ferry/assembled', { headers: { Authorization: 'Bearer wrong' } }],
    [400, 'articles/assembled?sort=headline', {}],
    [406, 'articles/assembled', pdf],
    [404, 'feeds/articles.pdf', {}],
    [400, 'feeds/articles.rss?page=1', {}],
    [404, 'people/nobody/quotes', {}],
    [403, 'people/duplicates', {}],
    [403, 'articles/ferry/check', {}],
    [403, 'articles/ferry/editions', {}],
    [428, 'articles/ferry/assembled', { method: 'PUT', headers: JSON_BODY, body: '{"data":{}}' }],
    [415, 'articles/ferry/assembled', { method: 'PUT', headers: text, body: 'words' }],
    [428, 'articles/ferry/editions/1/restore', { method: 'POST' }],
    [404, 'articles/ferry/editions/9', {}],
    [400, 'articles/ferry/editions/1/difference', {}],
    [415, 'articles/import', { method: 'POST', headers: text, body: 'words' }],
    [400, 'articles/import', { method: 'POST', headers: JSON_BODY, body: '{}' }],
    [
      413,
      'articles/import',
      { method: 'POST', headers: JSON_BODY, body: JSON.stringify({ text: 'a'.repeat(1_000_001) }) },
    ],
  ])('what is refused with %i: %s', async (status, path, init) => {
    const isForbidden = status === 403 || status === 401;
    const headers = { ...(isForbidden ? {} : fullToken), ...(init.headers as Headers) };
    expect((await ask(path, { ...init, headers })).status).toBe(status);
  });

  it('a draft to who may read only what is public', async () => {
    const answer = await ask('articles/ferry/assembled?status=draft', { headers: readOnlyToken });
    expect(answer.status).toBe(403);
  });
});

describe('all answers', () => {
  it('were as they are described', () => {
    expect(problems).toEqual([]);
  });

  it('that are described were seen, but for errors', () => {
    const wanted = describedStatuses(description).filter((name) => / [23]\d\d$/u.test(name));
    expect(wanted.filter((name) => !described.seen.has(name))).toEqual([]);
    expect(wanted.length).toBeGreaterThan(20);
  });
});
