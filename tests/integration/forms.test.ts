import { parse } from 'parse5';
import { storeArticle } from '../../src/services/articles/store-article';
import { ARTICLE, EDITION, NEWSROOM } from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { makeToken, type Headers } from '../support/callers';
import { statementsOf } from '../support/count-statements';
import { sampleArticle } from '../support/sample-article';
import { expectWellFormed } from '../support/well-formed-xml';

let app: BootedStrapi;
let fullToken: Headers;
let newsroom: string;

beforeAll(async () => {
  app = await bootStrapi();
  fullToken = await makeToken(app, 'full-access');
  const { documentId } = await app.strapi.documents(NEWSROOM).create({
    data: {
      name: 'Naru & Sons',
      url: 'https://naru.example',
      articleUrl: 'https://naru.example/news/{slug}',
      timezone: 'Asia/Seoul',
      defaultLanguage: 'en',
      rightsNotice: '© Naru',
    },
  });
  newsroom = documentId;
}, 120_000);

afterAll(async () => {
  await app.stop();
});

const publish = async (slug: string, changes: object = {}): Promise<string> => {
  const documentId = await storeArticle(app.strapi, { ...sampleArticle(slug), ...changes });
  await app.strapi.documents(ARTICLE).publish({ documentId });
  return documentId;
};

const get = (path: string, headers: Headers = {}) => app.request.get(`/api/${path}`).set(headers);

const headersOf = (answer: { headers: unknown }) => answer.headers as Record<string, string>;

const textOf = (answer: { body: unknown; text?: string }): string =>
  Buffer.isBuffer(answer.body) ? answer.body.toString('utf8') : (answer.text ?? '');

/** The statements with which a request reads articles; events of earlier writes may still be busy with other tables. */
const readings = async (action: () => Promise<unknown>): Promise<readonly string[]> =>
  (await statementsOf(app.strapi, action)).filter((statement) =>
    /\bcontent\b.* from \S*editions\b/u.test(statement),
  );

const FORMS = [
  ['json', 'application/json'],
  ['html', 'text/html'],
  ['text', 'text/plain'],
  ['jsonld', 'application/ld+json'],
  ['ninjs', 'application/ninjs+json'],
  ['ans', 'application/ans+json'],
] as const;

describe('an article', () => {
  beforeAll(async () => {
    await publish('every-form');
  });

  it.each(FORMS)(
    'is had as %s by its name and by its media type, and cached alike',
    async (name, type) => {
      const named = await get(`articles/every-form/assembled?format=${name}`).expect(200);
      const accepted = await get('articles/every-form/assembled', { Accept: type }).expect(200);
      for (const answer of [named, accepted]) {
        expect(headersOf(answer)['content-type']).toBe(`${type}; charset=utf-8`);
        expect(headersOf(answer)['vary']).toContain('Accept');
        expect(headersOf(answer)['etag']).toMatch(/^"[\w-]+"$/);
        expect(headersOf(answer)['last-modified']).toBeDefined();
      }
      expect(textOf(accepted)).toBe(textOf(named));
      await get(`articles/every-form/assembled?format=${name}`, {
        'If-None-Match': headersOf(named)['etag'] ?? '',
      }).expect(304);
    },
  );

  it('is the page to a browser', async () => {
    const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
    const answer = await get('articles/every-form/assembled', { Accept: browser }).expect(200);
    expect(headersOf(answer)['content-type']).toBe('text/html; charset=utf-8');
    const problems: string[] = [];
    parse(answer.text, { onParseError: ({ code }) => problems.push(code) });
    expect(problems).toEqual([]);
    expect(answer.text).toContain(
      '<link rel="canonical" href="https://naru.example/news/every-form">',
    );
    expect(answer.text).toContain('<p><a href="https://naru.example">Naru &amp; Sons</a></p>');
    expect(answer.text).toContain('<p>© Naru</p>');
    expect(answer.text).not.toContain('noindex');
  });

  it('says as a draft that it is one, and is kept by nobody', async () => {
    const draft = 'articles/every-form/assembled?status=draft&format=html';
    const answer = await get(draft, fullToken).expect(200);
    expect(headersOf(answer)['cache-control']).toBe('no-store');
    expect(answer.text).toContain('<meta name="robots" content="noindex">');
    expect(answer.text).toContain('<strong class="draft">');
    expect(answer.text).not.toContain('rel="canonical"');
  });

  it('follows the newsroom, with a new ETag and Last-Modified, where the newsroom is in it', async () => {
    const before = await get('articles/every-form/assembled?format=jsonld').expect(200);
    const asJson = await get('articles/every-form/assembled').expect(200);
    await app.strapi
      .documents(NEWSROOM)
      .update({ documentId: newsroom, data: { name: 'Naru', timezone: 'Nowhere/At all' } });
    const after = await get('articles/every-form/assembled?format=jsonld', {
      'If-None-Match': headersOf(before)['etag'] ?? '',
    }).expect(200);
    expect(JSON.parse(textOf(after))).toMatchObject({
      '@id': 'https://naru.example/news/every-form',
      publisher: { name: 'Naru', url: 'https://naru.example' },
    });
    const modified = (answer: { headers: unknown }) =>
      new Date(headersOf(answer)['last-modified'] ?? '').getTime();
    expect(modified(after)).toBeGreaterThanOrEqual(modified(before));
    await get('articles/every-form/assembled?format=html').expect(200);
    const again = await get('articles/every-form/assembled').expect(200);
    expect(headersOf(again)['etag']).toBe(headersOf(asJson)['etag']);
  });
});

describe('the feeds', () => {
  const FEEDS = [
    ['articles.rss', 'application/rss+xml'],
    ['articles.atom', 'application/atom+xml'],
    ['articles.json', 'application/feed+json'],
    ['news-sitemap.xml', 'application/xml'],
    ['sitemap.xml', 'application/xml'],
  ] as const;

  beforeAll(async () => {
    await publish('feed-english');
    await publish('feed-korean', {
      language: 'ko',
      section: '사회',
      headline: '배가 <다시> 뜬다 & 간다',
    });
    await publish('feed-embargoed', { embargoUntil: '2999-01-01T00:00:00.000Z' });
    const withdrawn = await publish('feed-withdrawn');
    await app.strapi.documents(ARTICLE).unpublish({ documentId: withdrawn });
    await storeArticle(app.strapi, sampleArticle('feed-draft'));
    const twice = await publish('feed-twice');
    await app.strapi
      .documents(ARTICLE)
      .update({ documentId: twice, data: { headline: 'Told twice' } });
    await app.strapi.documents(ARTICLE).publish({ documentId: twice });
    const old = await publish('feed-old');
    await app.strapi.db.query(EDITION).updateMany({
      where: { currentFor: old },
      data: { firstPublishedAt: '2020-01-01T00:00:00.000Z' },
    });
  });

  const read = async (path: string): Promise<string> =>
    textOf(await get(`feeds/${path}`).expect(200));

  /** The slugs of articles in a feed, in its order, each once. */
  const slugsIn = (feed: string): string[] => [
    ...new Set(
      [...feed.matchAll(/naru\.example\/news\/(feed-[a-z]+)/gu)].map(([, slug]) => slug ?? ''),
    ),
  ];

  it.each(FEEDS)(
    '%s has what is public now, newest first, and nothing else',
    async (name, type) => {
      const answer = await get(`feeds/${name}`).expect(200);
      expect(headersOf(answer)['content-type']).toBe(`${type}; charset=utf-8`);
      expect(headersOf(answer)['cache-control']).toBe('public, max-age=1');
      const feed = textOf(answer);
      if (name.startsWith('articles.')) {
        expect(slugsIn(feed)).toEqual(['feed-twice', 'feed-korean', 'feed-english', 'feed-old']);
        expect(feed).toContain('Told twice');
      } else if (name === 'news-sitemap.xml') {
        expect(slugsIn(feed)).toEqual(['feed-twice', 'feed-korean', 'feed-english']);
      } else {
        expect(slugsIn(feed)).toEqual(['feed-old', 'feed-english', 'feed-korean', 'feed-twice']);
      }
      if (!name.endsWith('.json')) {
        expectWellFormed(feed);
      }
    },
  );

  it.each(FEEDS)(
    '%s is 304 to who has it, answers HEAD, and changes with a withdrawal',
    async (name) => {
      const slug = `gone-${name.replace('.', '-')}`;
      const gone = await publish(slug);
      const before = await get(`feeds/${name}`).expect(200);
      const { etag = '', 'last-modified': modified = '' } = headersOf(before);
      await get(`feeds/${name}`, { 'If-None-Match': etag }).expect(304);
      await get(`feeds/${name}`, { 'If-Modified-Since': modified }).expect(304);
      const head = await app.request
        .head(`/api/feeds/${name}`)
        .set('Accept-Encoding', 'gzip')
        .expect(200);
      expect(headersOf(head)['etag']).toBe(etag);
      await app.strapi.documents(ARTICLE).unpublish({ documentId: gone });
      const after = await get(`feeds/${name}`, { 'If-None-Match': etag }).expect(200);
      expect(textOf(before)).toContain(slug);
      expect(textOf(after)).not.toContain(slug);
    },
  );

  it('have every credit with its role', async () => {
    expect(await read('articles.rss')).toMatch(
      /<media:credit role="video-editor" scheme="[^"]+\/roles">Tak Ji-ho<\/media:credit>/,
    );
    expect(await read('articles.atom')).toContain('<contributor>\n      <name>Tak Ji-ho</name>');
    const { items } = JSON.parse(await read('articles.json')) as {
      items: { authors: object[]; _newsroom: object }[];
    };
    expect(items[0]).toMatchObject({
      authors: [{ name: 'Min Seo-yun' }],
      _newsroom: { credits: [{ role: 'reporter' }, { role: 'video-editor', name: 'Tak Ji-ho' }] },
    });
  });

  it('can be narrowed to a section and a language', async () => {
    const section = encodeURIComponent('사회');
    for (const name of ['articles.rss', 'articles.atom', 'articles.json', 'news-sitemap.xml']) {
      expect(slugsIn(await read(`${name}?section=${section}`))).toEqual(['feed-korean']);
      expect(slugsIn(await read(`${name}?language=ko&section=${section}`))).toEqual([
        'feed-korean',
      ]);
      expect(slugsIn(await read(`${name}?language=fr`))).toEqual([]);
    }
  });

  it.each([
    ['articles.rss?nope=1', 'nope'],
    ['articles.atom?section=', 'section'],
    ['articles.rss?section=%00', 'section'],
    ['news-sitemap.xml?language=%00', 'language'],
    ['articles.json?language[$ne]=ko', 'language'],
    ['news-sitemap.xml?page=1', 'page'],
    ['sitemap.xml?page=0', 'page'],
    ['sitemap.xml?page=x', 'page'],
    ['sitemap.xml?section=a', 'section'],
    ['sitemap-index.xml?page=1', 'page'],
  ])('%s is 400 and named', async (path, name) => {
    const answer = await get(`feeds/${path}`).expect(400);
    expect(answer.body).toMatchObject({ error: { details: { errors: [{ path: [name] }] } } });
  });

  it('are 404 where there is none', async () => {
    await get('feeds/articles.pdf').expect(404);
    await get('feeds/sitemap.xml?page=2').expect(404);
  });

  it('are all found from the index of sitemaps', async () => {
    const index = await read('sitemap-index.xml');
    expectWellFormed(index);
    const addresses = [...index.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
      ([, address]) => address ?? '',
    );
    expect(addresses.map((address) => new URL(address).pathname + new URL(address).search)).toEqual(
      ['/api/feeds/news-sitemap.xml', '/api/feeds/sitemap.xml?page=1'],
    );
    for (const address of addresses) {
      const { pathname, search } = new URL(address);
      await app.request.get(pathname + search).expect(200);
    }
  });

  it('read the articles with one statement, however many there are', async () => {
    await publish('one-more');
    expect(await readings(() => read('articles.rss'))).toHaveLength(1);
    for (let number = 0; number < 4; number += 1) {
      await publish(`more-${number}`);
    }
    expect(await readings(() => read('articles.rss'))).toHaveLength(1);
  });

  it('are closed when the public may not read them', async () => {
    const permission = app.strapi.db.query('plugin::users-permissions.permission');
    const where = { action: 'api::feed.feed.read' };
    const [given] = (await permission.findMany({ where, populate: { role: true } })) as {
      role: { id: number };
    }[];
    await permission.deleteMany({ where });
    await get('feeds/articles.rss').expect(403);
    await permission.create({ data: { ...where, role: given?.role.id } });
    await get('feeds/articles.rss').expect(200);
  });
});
