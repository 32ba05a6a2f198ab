import type { StoredArticle } from '../../src/domain/article/stored-article';
import { storeArticle } from '../../src/services/articles/store-article';
import { ARTICLE, NEWSROOM, PERSON } from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { makeToken } from '../support/callers';
import { statementsOf } from '../support/count-statements';
import { sampleArticle } from '../support/sample-article';

interface Pagination {
  readonly page?: number;
  readonly pageSize: number;
  readonly pageCount?: number;
  readonly total?: number;
  readonly next: string | null;
}

interface List {
  readonly data: readonly { readonly slug: string }[];
  readonly meta: { readonly pagination: Pagination };
}

let app: BootedStrapi;
let person: string;
const ids: Record<string, string> = {};

const publish = async (slug: string, changes: Partial<StoredArticle> = {}): Promise<void> => {
  const documentId = await storeArticle(app.strapi, { ...sampleArticle(slug), ...changes });
  ids[slug] = documentId;
  await app.strapi.documents(ARTICLE).publish({ documentId });
};

const withWords = (words: string): StoredArticle['segments'] =>
  sampleArticle('').segments.map((segment, index) =>
    index === 0 ? { ...segment, body: words } : segment,
  );

/** Published in this order, aired in another. */
beforeAll(async () => {
  app = await bootStrapi();
  const name = 'Ok Dal-su';
  ({ documentId: person } = await app.strapi
    .documents(PERSON)
    .create({ data: { name, staff: false } }));
  const linked = { documentId: person, name };
  const { segments, credits } = sampleArticle('');
  await publish('march', { airedAt: '2025-03-04T12:00:00.000Z' });
  await publish('january', { airedAt: '2025-01-04T12:00:00.000Z', section: 'Politics' });
  await publish('a-day-in-february', { airedAt: null, airedOn: '2025-02-10' });
  await publish('korean', {
    airedAt: '2025-02-01T15:30:00.000Z',
    language: 'ko',
    headline: '여객선은 왜 멈췄나',
    segments: withWords('돌산행 여객선이 일주일째 멈췄습니다. 주민들은 이유를 모릅니다.'),
  });
  await publish('heard', {
    airedAt: '2025-02-20T00:00:00.000Z',
    segments: segments.map((segment) => ({
      ...segment,
      quotes: segment.quotes.map((quote) =>
        quote.order === 1 ? { ...quote, speaker: { ...quote.speaker, person: linked } } : quote,
      ),
    })),
  });
  await publish('credited', {
    airedAt: '2025-02-21T00:00:00.000Z',
    section: 'Politics',
    segments: withWords('100% of the "pier_master" said: a\\b.'),
    credits: credits.map((credit) => ({ ...credit, person: credit.order === 2 ? linked : null })),
  });
  await publish('embargoed', { embargoUntil: '2999-01-01T00:00:00.000Z' });
  await publish('withdrawn');
  await app.strapi.documents(ARTICLE).unpublish({ documentId: ids['withdrawn'] ?? '' });
  await storeArticle(app.strapi, sampleArticle('only-a-draft'));
}, 120_000);

afterAll(async () => {
  await app.stop();
});

const BY_AIRING = ['march', 'credited', 'heard', 'a-day-in-february', 'korean', 'january'];

const get = async (query: Record<string, string> = {}): Promise<List> => {
  const answer = await app.request.get('/api/articles/assembled').query(query).expect(200);
  return answer.body as List;
};

const slugs = async (query: Record<string, string> = {}) =>
  (await get(query)).data.map(({ slug }) => slug);

describe('a list of articles', () => {
  it('has what is published and free of embargo, the last aired first, each as it is alone', async () => {
    const { data, meta } = await get();
    expect(data.map(({ slug }) => slug)).toEqual(BY_AIRING);
    expect(meta).toEqual({
      pagination: { page: 1, pageSize: 25, pageCount: 1, total: 6, next: null },
    });
    for (const listed of data) {
      const alone = await app.request.get(`/api/articles/${listed.slug}/assembled`).expect(200);
      expect(listed).toEqual((alone.body as { data: object }).data);
    }
  });

  it('is sorted by airing or by publication, both ways', async () => {
    expect(await slugs({ sort: 'airedAt' })).toEqual(BY_AIRING.toReversed());
    expect(await slugs({ sort: 'airedAt:desc' })).toEqual(BY_AIRING);
    const byPublication = ['march', 'january', 'a-day-in-february', 'korean', 'heard', 'credited'];
    expect(await slugs({ sort: 'firstPublishedAt:asc' })).toEqual(byPublication);
    expect(await slugs({ sort: 'firstPublishedAt:desc' })).toEqual(byPublication.toReversed());
    await app.strapi.documents(ARTICLE).publish({ documentId: ids['march'] ?? '' });
    expect((await slugs({ sort: 'publishedAt:desc' }))[0]).toBe('march');
    expect((await slugs({ sort: 'firstPublishedAt:asc' }))[0]).toBe('march');
  });

  it.each([
    [{ section: 'Politics' }, ['credited', 'january']],
    [{ language: 'ko' }, ['korean']],
    [{ language: 'ko', section: 'Politics' }, []],
    [{ from: '2025-02-21' }, ['march', 'credited']],
    [{ from: '2025-02-20T00:00:00Z', to: '2025-02-21T00:00:00Z' }, ['credited', 'heard']],
    [{ from: '2025-02-20T00:00:00.001Z', to: '2025-02-20T23:59:59.999Z' }, []],
    // A day is one of the newsroom's: the Korean report was aired at half past midnight in Seoul.
    [{ from: '2025-02-02', to: '2025-02-02' }, ['korean']],
    [{ to: '2025-02-01' }, ['january']],
    [{ from: '2025-02-10', to: '2025-02-10' }, ['a-day-in-february']],
    [{ q: 'ferry' }, BY_AIRING.filter((slug) => slug !== 'korean')],
    [{ q: 'FERRY sailed' }, ['march', 'heard', 'a-day-in-february', 'january']],
    [{ q: 'ferry nowhere' }, []],
    [{ q: 'err' }, BY_AIRING.filter((slug) => slug !== 'korean')],
    [{ q: '여객선' }, ['korean']],
    [{ q: '돌산' }, ['korean']],
    [{ q: '멈췄' }, ['korean']],
    [{ q: '멈' }, ['korean']],
    [{ q: '일주일째 주민들은' }, ['korean']],
    [{ q: '여객선'.normalize('NFD') }, ['korean']],
    [{ q: '100%' }, ['credited']],
    [{ q: '0%' }, ['credited']],
    [{ q: 'pier_master' }, ['credited']],
    [{ q: 'pierXmaster' }, []],
    [{ q: '"pier_master"' }, ['credited']],
    [{ q: 'a\\b' }, ['credited']],
    [{ q: "'); DROP TABLE editions; --" }, []],
    [{ q: 'NEAR(ferry' }, []],
  ])('has what %j asks for', async (query, expected) => {
    expect(await slugs(query as Record<string, string>)).toEqual(expected);
    const { meta } = await get(query);
    expect(meta.pagination.total).toBe(expected.length);
  });

  it('has the articles of a person, heard or credited', async () => {
    expect(await slugs({ person })).toEqual(['credited', 'heard']);
    expect(await slugs({ person, section: 'Politics' })).toEqual(['credited']);
    expect(await slugs({ person: 'nobody' })).toEqual([]);
    const { documentId: other } = await app.strapi
      .documents(PERSON)
      .create({ data: { name: 'Ok Dalsu', staff: false } });
    expect(await slugs({ person: other })).toEqual([]);
    await app.request
      .post(`/api/people/${other}/merge`)
      .set(await makeToken(app, 'full-access'))
      .send({ with: person })
      .expect(200);
    expect(await slugs({ person: other })).toEqual(['credited', 'heard']);
    expect(await slugs({ person })).toEqual(['credited', 'heard']);
  });

  it('comes in pages, with how many there are, and past the last page with none', async () => {
    for (const page of [1, 2, 3]) {
      const { data, meta } = await get({
        'pagination[page]': String(page),
        'pagination[pageSize]': '2',
      });
      expect(data.map(({ slug }) => slug)).toEqual(BY_AIRING.slice(page * 2 - 2, page * 2));
      expect(meta.pagination).toMatchObject({ page, pageSize: 2, pageCount: 3, total: 6 });
      expect(meta.pagination.next === null).toBe(page === 3);
    }
    const beyond = await get({ 'pagination[page]': '9', 'pagination[pageSize]': '2' });
    expect(beyond).toEqual({
      data: [],
      meta: { pagination: { page: 9, pageSize: 2, pageCount: 3, total: 6, next: null } },
    });
  });

  it.each(['airedAt:desc', 'airedAt:asc', 'firstPublishedAt:desc', 'publishedAt:asc'])(
    'is walked by cursors sorted by %s, each article once, though one is published meanwhile',
    async (sort) => {
      const all = await slugs({ sort });
      const walked: string[] = [];
      let after: Record<string, string> = {};
      for (let step = 0; step < 6; step += 1) {
        const { data, meta } = await get({ sort, 'pagination[pageSize]': '1', ...after });
        walked.push(...data.map(({ slug }) => slug));
        const { next } = meta.pagination;
        expect(next === null).toBe(step === 5);
        after = { 'pagination[after]': next ?? '' };
        if (step === 2 && sort === 'airedAt:desc') {
          await publish('meanwhile', { airedAt: '2025-12-31T00:00:00.000Z' });
        }
      }
      expect(walked).toEqual(all);
      if (sort === 'airedAt:desc') {
        await app.strapi.documents(ARTICLE).unpublish({ documentId: ids['meanwhile'] ?? '' });
      }
    },
  );

  it.each([
    ['nope=1', 'nope'],
    ['status=draft', 'status'],
    ['section=', 'section'],
    ['section[$ne]=x', 'section'],
    ['sort=headline', 'sort'],
    ['sort=airedAt:down', 'sort'],
    ['from=yesterday', 'from'],
    ['from=2025-02-30', 'from'],
    ['to=9999-12-31', 'to'],
    ['to=2025-02-01T10:00', 'to'],
    ['q=', 'q'],
    ['q=%20', 'q'],
    ['q=%00', 'q'],
    ['q=1+2+3+4+5+6+7+8+9+10+11', 'q'],
    [`q=${'a'.repeat(501)}`, 'q'],
    ['pagination[page]=0', 'pagination.page'],
    ['pagination[page]=1.5', 'pagination.page'],
    ['pagination[pageSize]=101', 'pagination.pageSize'],
    ['pagination[start]=1', 'pagination.start'],
    ['pagination[after]=nonsense', 'pagination.after'],
    [
      `pagination[after]=${Buffer.from('-999999999999999.1').toString('base64url')}`,
      'pagination.after',
    ],
    ['pagination[page]=1&pagination[after]=MS4x', 'pagination.after'],
  ])('is 400 for %s, which is named', async (query, name) => {
    const answer = await app.request.get(`/api/articles/assembled?${query}`).expect(400);
    expect(answer.body).toMatchObject({
      error: { name: 'ValidationError', details: { errors: [{ path: name.split('.') }] } },
    });
  });

  it('is read with one statement, and one more for the count while that is not known', async () => {
    const count = async (query: Record<string, string>) =>
      (await statementsOf(app.strapi, () => get(query))).filter((name) =>
        name.startsWith('newsroom-list'),
      ).length;
    await get();
    expect(await count({ section: 'Society' })).toBe(2);
    expect(await count({ section: 'Society', sort: 'publishedAt' })).toBe(1);
    expect(await count({ section: 'Society' })).toBe(0);
  });

  it('changes by itself when an embargo ends', async () => {
    const end = Date.now() + 3_600_000;
    await publish('soon', {
      section: 'Embargoes',
      embargoUntil: new Date(end).toISOString(),
    });
    expect((await get({ section: 'Embargoes' })).meta.pagination.total).toBe(0);
    jest.useFakeTimers({ now: end + 1, doNotFake: EVERYTHING_BUT_THE_CLOCK });
    try {
      const { data, meta } = await get({ section: 'Embargoes' });
      expect([data.length, meta.pagination.total]).toEqual([1, 1]);
    } finally {
      jest.useRealTimers();
    }
    expect((await get({ section: 'Embargoes' })).meta.pagination.total).toBe(0);
    await app.strapi.documents(ARTICLE).unpublish({ documentId: ids['soon'] ?? '' });
  });

  it('counts days in the time zone that the newsroom has now', async () => {
    const day = { from: '2025-02-01', to: '2025-02-01' };
    expect(await slugs(day)).toEqual([]);
    const newsroom = (await app.strapi.documents(NEWSROOM).findFirst({})) as {
      documentId: string;
    } | null;
    const data = { name: 'A newsroom', timezone: 'Europe/London', defaultLanguage: 'en' };
    await (newsroom
      ? app.strapi.documents(NEWSROOM).update({ documentId: newsroom.documentId, data })
      : app.strapi.documents(NEWSROOM).create({ data }));
    expect(await slugs(day)).toEqual(['korean']);
  });
});

const EVERYTHING_BUT_THE_CLOCK: FakeableAPI[] = [
  ...(['hrtime', 'nextTick', 'performance', 'queueMicrotask'] as const),
  ...(['setImmediate', 'clearImmediate', 'setInterval', 'clearInterval'] as const),
  ...(['setTimeout', 'clearTimeout'] as const),
];
