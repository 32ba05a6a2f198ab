import { createServer } from 'node:http';
import { storeArticle } from '../../src/services/articles/store-article';
import type { FastPath } from '../../src/services/delivery/fast-path/fast-path';
import { standBeforeKoa } from '../../src/services/delivery/fast-path/stand-before-koa';
import { ARTICLE, EDITION, NEWSROOM, TIP_LINE } from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { statementsOf } from '../support/count-statements';
import { sampleArticle } from '../support/sample-article';

type Headers = Readonly<Record<string, string>>;

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

let app: BootedStrapi;

beforeAll(async () => {
  app = await bootStrapi();
  for (const slug of ['fast', 'withdrawn', 'renamed']) {
    ids[slug] = await publish(slug);
  }
  await app.strapi.documents(ARTICLE).unpublish({ documentId: ids['withdrawn'] ?? '' });
  await publish('renamed-again', ids['renamed']);
}, 120_000);

afterAll(async () => {
  await app.stop();
});

const ids: Record<string, string> = {};

const publish = async (slug: string, documentId?: string): Promise<string> => {
  const id = documentId ?? (await storeArticle(app.strapi, sampleArticle(slug)));
  await app.strapi.documents(ARTICLE).update({ documentId: id, data: { slug } });
  await app.strapi.documents(ARTICLE).publish({ documentId: id });
  return id;
};

const ask = async (method: 'get' | 'head', path: string, headers: Headers): Promise<Answer> => {
  const answer = await app.request[method](path).redirects(0).set(headers);
  return { status: answer.status, headers: answer.headers, text: answer.text };
};

const article = (slug: string) => `/api/articles/${slug}/assembled`;

/** A cookie that means nothing, with which a request takes the way through Strapi's whole chain. */
const THE_LONG_WAY: Headers = { Cookie: 'theme=dark' };

/** What differs from answer to answer: the time, and how long it was kept. */
const withoutTimes = ({ headers: { date, age, ...headers }, ...answer }: Answer) => {
  expect(date).toBeDefined();
  return { ...answer, headers, age };
};

/** The answer to the third of the same requests: the first teaches Strapi's headers, the second is kept. */
const fast = async (method: 'get' | 'head', path: string, headers: Headers) => {
  await ask(method, path, headers);
  await ask(method, path, headers);
  return withoutTimes(await ask(method, path, headers));
};

const slow = async (method: 'get' | 'head', path: string, headers: Headers) =>
  withoutTimes(await ask(method, path, { ...headers, ...THE_LONG_WAY }));

const ORIGIN: Headers = { Origin: 'https://reader.example' };
const PLAIN: Headers = { 'Accept-Encoding': 'identity' };

describe('the short way', () => {
  const REQUESTS: readonly (readonly [status: number, path: string, headers: Headers])[] = [
    [200, article('fast'), {}],
    [200, article('fast'), PLAIN],
    [200, article('fast'), { 'Accept-Encoding': 'gzip' }],
    [200, article('fast'), { 'Accept-Encoding': 'gzip, deflate, br' }],
    [200, article('fast'), { 'Accept-Encoding': 'br;q=0, gzip' }],
    [200, article('fast'), ORIGIN],
    [200, article('fast'), { Origin: 'null' }],
    [200, article('fast'), { Accept: 'text/plain' }],
    [200, article('fast'), { Accept: 'text/html;q=0.1, text/plain;q=0.5, application/json' }],
    [200, `${article('fast')}?format=text`, { Accept: 'image/png' }],
    [200, `${article('fast')}?status=published`, {}],
    [304, article('fast'), { 'If-None-Match': '*' }],
    [304, article('fast'), { ...ORIGIN, 'If-None-Match': '*' }],
    [200, article('fast'), { 'If-None-Match': '*', 'Cache-Control': 'no-cache' }],
    [200, article('fast'), { 'If-None-Match': '"other", W/"others"' }],
    [304, article('fast'), { 'If-Modified-Since': 'Fri, 01 Jan 2999 00:00:00 GMT' }],
    [200, article('fast'), { 'If-Modified-Since': 'Fri, 01 Jan 1999 00:00:00 GMT' }],
    [404, article('unknown'), {}],
    [404, article('unknown'), { ...ORIGIN, 'If-None-Match': '*' }],
    [404, article('%E0%A4%A'), {}],
    [410, article('withdrawn'), {}],
    [410, `${article('withdrawn')}?format=text`, ORIGIN],
    [308, article('renamed'), {}],
    [308, `${article('renamed')}?format=text`, {}],
    [200, '/api/articles/assembled', {}],
    [200, '/api/articles/assembled?pagination[pageSize]=1&sort=publishedAt', ORIGIN],
    [304, '/api/articles/assembled', { 'If-None-Match': '*' }],
    [200, article('fast'), { Accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' }],
    [200, `${article('fast')}?format=jsonld`, ORIGIN],
    [200, '/api/feeds/articles.rss', {}],
    [200, '/api/feeds/news-sitemap.xml', ORIGIN],
    [304, '/api/feeds/articles.json', { 'If-None-Match': '*' }],
    [404, '/api/feeds/nope.rss', {}],
    [400, '/api/feeds/articles.rss?nope=1', {}],
    [406, article('fast'), { Accept: 'image/png' }],
    [406, '/api/articles/assembled', { Accept: 'text/plain' }],
    [400, `${article('fast')}?nope=1`, {}],
    [400, `${article('fast')}?format=pdf`, {}],
    [400, '/api/articles/assembled?sort=nope', ORIGIN],
    [403, `${article('fast')}?status=draft`, {}],
    [200, `${article('fast')}/`, {}],
    [200, article('fast').toUpperCase().replace('/API', '/api').replace('FAST', 'fast'), {}],
  ];

  it.each(REQUESTS)(
    'gives %i for %s with %j, to the header as the long way does',
    async (...request) => {
      const [status, path, headers] = request;
      for (const method of ['get', 'head'] as const) {
        const short = await fast(method, path, headers);
        const long = await slow(method, path, headers);
        expect(short.status).toBe(status);
        expect(long.age).toBeUndefined();
        // A list is as new as it was read.
        const isList = path.startsWith('/api/articles/assembled');
        const modified = long.headers['last-modified'];
        const listed = isList && modified ? { 'last-modified': modified } : {};
        expect({ ...short, headers: { ...short.headers, ...listed } }).toEqual({
          ...long,
          age: short.age,
        });
      }
    },
  );

  it('is taken without one statement once an answer is kept, and says that it was kept', async () => {
    for (const path of [article('fast'), article('withdrawn'), '/api/articles/assembled']) {
      await fast('get', path, {});
      const statements = await statementsOf(app.strapi, async () => {
        const { age } = withoutTimes(await ask('get', path, {}));
        expect(age).toBe('1');
      });
      expect([path, statements]).toEqual([path, []]);
    }
  });

  it('is not taken by a draft, a token, a cookie, or another method', async () => {
    await fast('get', article('fast'), {});
    const noted = await statementsOf(app.strapi, async () => {
      await app.request.get(article('fast')).set('Authorization', 'Bearer nonsense').expect(401);
      await app.request
        .options(article('fast'))
        .set({ ...ORIGIN, 'Access-Control-Request-Method': 'GET' })
        .expect(204);
      await app.request.post(article('fast')).expect(405);
      await app.request.get(article('fast')).set(THE_LONG_WAY).expect(200);
    });
    expect(noted).toContain('newsroom-edition');
  });
});

describe('a body', () => {
  it('comes in the encoding that the reader takes, each with a strong ETag of its own', async () => {
    const etags = new Set<string | undefined>();
    const texts = new Set<string>();
    for (const [accept, encoding] of [
      ['identity', undefined],
      ['gzip', 'gzip'],
      ['gzip, deflate, br', 'br'],
      ['br', 'br'],
    ] as const) {
      const answer = await app.request.get(article('fast')).set('Accept-Encoding', accept);
      const headers = answer.headers as Headers;
      expect([accept, headers['content-encoding']]).toEqual([accept, encoding]);
      expect(headers['etag']).toMatch(/^"[\w-]+"$/u);
      expect(headers['vary']).toBe('Origin, Accept, Accept-Encoding');
      etags.add(headers['etag']);
      texts.add(answer.text);
      await app.request
        .get(article('fast'))
        .set({ 'Accept-Encoding': accept, 'If-None-Match': headers['etag'] ?? '' })
        .expect(304);
    }
    expect(etags.size).toBe(3);
    expect(texts.size).toBe(1);
  });
});

describe('many readers at once', () => {
  it('make one reading of the database', async () => {
    await publish('stampede');
    const answers: Answer[] = [];
    const statements = await statementsOf(app.strapi, async () => {
      answers.push(
        ...(await Promise.all(
          Array.from({ length: 30 }, () => ask('get', article('stampede'), {})),
        )),
      );
    });
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(statements.filter((name) => name === 'newsroom-edition')).toHaveLength(1);
    const ours = statements.filter((name) => name.startsWith('newsroom-'));
    expect(ours).toHaveLength(new Set(ours).size);
  });
});

describe('a change', () => {
  const headlineOf = async (slug: string): Promise<string> => {
    const { text } = await ask('get', article(slug), PLAIN);
    return (JSON.parse(text) as { data: { headline: string } }).data.headline;
  };

  it('of this process shows in the next answer, of an article and of a list', async () => {
    const documentId = await publish('corrected');
    const list = '/api/articles/assembled?sort=publishedAt:desc&pagination[pageSize]=1';
    for (const headline of ['First words', 'Second words', 'Third words']) {
      await fast('get', article('corrected'), PLAIN);
      await fast('get', list, PLAIN);
      await app.strapi.documents(ARTICLE).update({ documentId, data: { headline } });
      await app.strapi.documents(ARTICLE).publish({ documentId });
      expect(await headlineOf('corrected')).toBe(headline);
      expect((await ask('get', list, PLAIN)).text).toContain(headline);
    }
    await app.strapi.documents(ARTICLE).unpublish({ documentId });
    expect((await ask('get', article('corrected'), PLAIN)).status).toBe(410);
    expect((await ask('get', list, PLAIN)).text).not.toContain('Third words');
  });

  it('that is rolled back shows in none', async () => {
    const documentId = await publish('rolled-back');
    const before = await fast('get', article('rolled-back'), PLAIN);
    const failing = app.strapi.db.transaction(async () => {
      await app.strapi.documents(ARTICLE).update({ documentId, data: { headline: 'Never' } });
      await app.strapi.documents(ARTICLE).publish({ documentId });
      expect(await headlineOf('rolled-back')).not.toBe('Never');
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect((await fast('get', article('rolled-back'), PLAIN)).text).toBe(before.text);
  });

  /** Asks again and again for a second, as long as the answer has not become what it shall. */
  const becomes = async (path: string, status: number): Promise<void> => {
    const end = performance.now() + 1000;
    let answer = await ask('get', path, PLAIN);
    while (answer.status !== status && performance.now() < end) {
      answer = await ask('get', path, PLAIN);
    }
    expect([path, answer.status]).toEqual([path, status]);
  };

  it('of another process shows within a second', async () => {
    const documentId = await publish('withdrawn-elsewhere');
    await fast('get', article('withdrawn-elsewhere'), PLAIN);
    // Past Strapi, so that this process learns nothing of it.
    await app.strapi.db
      .connection('editions')
      .where({ current_for: documentId })
      .update({ current_for: null, current_slug: null });
    await becomes(article('withdrawn-elsewhere'), 410);
  });

  it('of the permission of the public is obeyed: at once here, within a second elsewhere', async () => {
    const PERMISSION = 'plugin::users-permissions.permission';
    const where = { action: 'api::article.article.assembled', role: { type: 'public' } };
    const permission = (await app.strapi.db
      .query(PERMISSION)
      .findOne({ where, populate: { role: true } })) as { action: string; role: { id: number } };
    await fast('get', article('fast'), PLAIN);
    await app.strapi.db.connection('up_permissions').where({ action: permission.action }).del();
    await becomes(article('fast'), 403);
    const refused = withoutTimes(await ask('get', article('fast'), PLAIN));
    expect(refused).toEqual(await slow('get', article('fast'), PLAIN));
    const data = { action: permission.action, role: permission.role.id };
    const again = (await app.strapi.db.query(PERMISSION).create({ data })) as { id: number };
    expect((await fast('get', article('fast'), PLAIN)).status).toBe(200);
    await app.strapi.db.query(PERMISSION).delete({ where: { id: again.id } });
    expect((await ask('get', article('fast'), PLAIN)).status).toBe(403);
    await app.strapi.db.query(PERMISSION).create({ data });
    expect((await ask('get', article('fast'), PLAIN)).status).toBe(200);
  });

  it('of a tip line or of the newsroom is seen in lists too', async () => {
    await publish('with-tip-line');
    const list = '/api/articles/assembled';
    await fast('get', list, PLAIN);
    const line = (await app.strapi.documents(TIP_LINE).findFirst({})) as {
      documentId: string;
      value: string;
    };
    await app.strapi
      .documents(TIP_LINE)
      .update({ documentId: line.documentId, data: { value: '02-999' } });
    expect((await ask('get', list, PLAIN)).text).toContain('02-999');
    await app.strapi
      .documents(TIP_LINE)
      .update({ documentId: line.documentId, data: { value: line.value } });
    expect((await ask('get', list, PLAIN)).text).not.toContain('02-999');
  });
});

describe('a middleware that is configured before ours', () => {
  it('sees every request: nothing is answered before Koa then', async () => {
    const { strapi } = app;
    const { httpServer } = strapi.server;
    const configured = strapi.config.get<readonly unknown[]>('middlewares');
    const listeners = httpServer.listeners('request') as (() => void)[];
    let seen = 0;
    const fastPath: FastPath = {
      middleware: () => undefined,
      listener: (_exchange, goOn) => {
        seen += 1;
        goOn();
      },
    };
    try {
      strapi.config.set('middlewares', ['global::allow-list', ...configured]);
      standBeforeKoa(strapi, 'global::deliver', fastPath);
      await app.request.get(article('fast')).expect(200);
      expect(seen).toBe(0);
      strapi.config.set('middlewares', configured);
      standBeforeKoa(strapi, 'global::deliver', fastPath);
      await app.request.get(article('fast')).expect(200);
      expect(seen).toBe(1);
    } finally {
      strapi.config.set('middlewares', configured);
      httpServer.removeAllListeners('request');
      listeners.forEach((listener) => httpServer.on('request', listener));
    }
  });
});

describe('a change that another server makes', () => {
  /** Past this process, as if from another server: nothing here is told of it. */
  const elsewhere = (name: string) =>
    app.strapi.db
      .connection('newsrooms')
      .update({ name, updated_at: DATABASE_KIND === 'postgres' ? new Date() : Date.now() });

  it('of the newsroom is seen in the forms that have it, also of an article that was read meanwhile', async () => {
    const html = (slug: string) => `${article(slug)}?format=html`;
    await publish('newsroom-one');
    await publish('newsroom-two');
    await app.strapi.documents(NEWSROOM).create({
      data: { name: 'Harbour News', defaultLanguage: 'en', timezone: 'Asia/Seoul' },
    });
    expect((await ask('get', html('newsroom-one'), PLAIN)).text).toContain('Harbour News');
    await elsewhere('Dolsan News');
    await ask('get', html('newsroom-two'), PLAIN);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    for (const slug of ['newsroom-one', 'newsroom-two']) {
      expect((await ask('get', html(slug), PLAIN)).text).toContain('Dolsan News');
    }
  });
});

describe('a webhook', () => {
  interface Posted {
    readonly event: string;
    readonly article: object;
    readonly addresses: readonly string[];
  }

  const posted: Posted[] = [];
  const receiver = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      posted.push(JSON.parse(text) as Posted);
      response.end();
    });
  });

  beforeAll(async () => {
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
    const { port } = receiver.address() as { port: number };
    const events = ['article.publish', 'article.correct', 'article.unpublish'];
    const store: { createWebhook(webhook: object): Promise<object> } =
      app.strapi.get('webhookStore');
    const url = `http://127.0.0.1:${port}`;
    const webhook = await store.createWebhook({ name: 'cache', url, headers: {}, events });
    const runner: { add(webhook: object): void } = app.strapi.get('webhookRunner');
    runner.add(webhook);
  });

  afterAll(() => {
    receiver.close();
  });

  /** The next thing that the receiver gets. */
  const next = async (): Promise<Posted> => {
    const end = performance.now() + 10_000;
    while (posted.length === 0 && performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return posted.shift() ?? { event: 'none', article: {}, addresses: [] };
  };

  it('is told what was published, corrected and withdrawn, and which addresses to forget', async () => {
    const documentId = await publish('told');
    const first = await next();
    expect(first).toMatchObject({
      event: 'article.publish',
      article: { documentId, slug: 'told', formerSlug: null, edition: 1, embargoUntil: null },
    });
    for (const address of [
      `/api/articles/${documentId}/assembled`,
      '/api/articles/told/assembled',
      '/api/articles/told/assembled?format=text',
      '/api/articles/assembled',
      '/api/feeds/articles.rss',
    ]) {
      expect(first.addresses.map((known) => known.replace(/^https?:\/\/[^/]+/u, ''))).toContain(
        address,
      );
    }
    await publish('told-again', documentId);
    const second = await next();
    expect(second).toMatchObject({
      event: 'article.correct',
      article: { documentId, slug: 'told-again', formerSlug: 'told', edition: 2 },
    });
    expect(second.addresses.join(' ')).toContain('/api/articles/told/assembled');
    await app.strapi.documents(ARTICLE).unpublish({ documentId });
    expect(await next()).toMatchObject({
      event: 'article.unpublish',
      article: { documentId, slug: 'told-again', edition: 2 },
    });
  });

  it('is told nothing of what was rolled back', async () => {
    const failing = app.strapi.db.transaction(async () => {
      await publish('never-told');
      throw new Error('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    await publish('told-after');
    expect(await next()).toMatchObject({ article: { slug: 'told-after' } });
  });
});

describe('editions of before there were lists', () => {
  it('are completed at the next start', async () => {
    const documentId = await publish('from-before');
    await app.strapi.db
      .connection('editions')
      .where({ current_for: documentId })
      .update({
        ...{ aired_at: null, plain_text: null, language: null, section: null },
        delivered_json: null,
      });
    const newest = '/api/articles/assembled?sort=publishedAt:desc&pagination[pageSize]=1';
    const uncut = await ask('get', newest, THE_LONG_WAY);
    expect(uncut.text).toContain('from-before');
    const list = '/api/articles/assembled?language=en&q=ferry&pagination[pageSize]=100';
    expect((await ask('get', list, PLAIN)).text).not.toContain('from-before');
    const { completeEditions } = await import('../../src/services/publishing/complete-editions');
    await completeEditions(app.strapi);
    expect((await ask('get', newest, THE_LONG_WAY)).text).toBe(uncut.text);
    expect((await ask('get', list, PLAIN)).text).toContain('from-before');
    const edition = (await app.strapi.db.query(EDITION).findOne({
      where: { currentFor: documentId },
      populate: { tipLines: true },
    })) as { language: string; tipLines: object[] };
    expect(edition).toMatchObject({ language: 'en', tipLines: [{ channel: 'phone' }] });
  });
});
