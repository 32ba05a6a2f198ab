import { ARTICLE, QUOTE } from '../../src/services/uids';
import { storeArticle } from '../../src/services/articles/store-article';
import { documentData } from '../../src/services/mapping/document-data';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { makeToken } from '../support/callers';
import { sampleArticle } from '../support/sample-article';
import { NO_CHANGES, tableChanges, tableContents } from '../support/table-contents';

let app: BootedStrapi;

beforeAll(async () => {
  app = await bootStrapi();
}, 120_000);

afterAll(async () => {
  await app.stop();
});

const UNSTORABLE = {
  'a NUL character': { text: 'Ferry\0', reason: 'NUL' },
  'the first half of a character': { text: 'Ferry \ud83d', reason: 'surrogate' },
  'the second half of a character': { text: '\ude00 ferry', reason: 'surrogate' },
} as const;

describe.each(Object.entries(UNSTORABLE))('%s', (_name, { text, reason }) => {
  const refusedAt = (path: string[]) => ({
    name: 'ValidationError',
    message: expect.stringContaining(reason) as string,
    details: { errors: [{ path, message: expect.stringContaining(path.join('.')) as string }] },
  });

  it('is refused in a field over REST, by its name', async () => {
    const token = await makeToken(app, 'full-access');
    const before = await tableContents(app.strapi);
    const answer = await app.request
      .post('/api/articles?status=draft')
      .set(token)
      .send({ data: { headline: text, slug: 'unstorable', language: 'en', format: 'package' } })
      .expect(400);
    expect(answer.body).toMatchObject({ error: refusedAt(['headline']) });
    expect(tableChanges(before, await tableContents(app.strapi))).toEqual(NO_CHANGES);
  });

  it('is refused in a component, by its place', async () => {
    await expect(
      app.strapi.documents(ARTICLE).create({
        data: documentData<typeof ARTICLE>({
          headline: 'Ferry',
          slug: 'unstorable',
          corrections: [{ kind: 'update', text, date: '2025-03-04T12:00:00.000Z' }],
        }),
      }),
    ).rejects.toMatchObject(refusedAt(['corrections', '0', 'text']));
  });

  it('is refused deep in an article, of which nothing is stored', async () => {
    const sample = sampleArticle('unstorable');
    const [first, second] = sample.segments;
    const [quote] = second?.quotes ?? [];
    if (!first || !second || !quote) throw new Error('The sample has no quote.');
    const segments = [first, { ...second, quotes: [{ ...quote, attribution: text }] }];
    const before = await tableContents(app.strapi);
    await expect(storeArticle(app.strapi, { ...sample, segments })).rejects.toMatchObject(
      refusedAt(['attribution']),
    );
    expect(tableChanges(before, await tableContents(app.strapi))).toEqual(NO_CHANGES);
  });

  it('is refused in what is looked for', async () => {
    await expect(
      app.strapi.documents(QUOTE).findMany({ filters: { text: { $contains: text } } }),
    ).rejects.toMatchObject(refusedAt(['filters', 'text', '$contains']));
  });
});

it.each<[string, string, object]>([
  ['segments', 'order', { order: 2_147_483_648 }],
  ['segments', 'startMs', { order: 1, startMs: 1e20 }],
  ['quotes', 'order', { order: '99999999999', text: 'We were told nothing.' }],
  ['credits', 'order', { order: 1e20, role: 'reporter', name: 'Min Seo-yun' }],
  ['articles', 'slug', { headline: 'Ferry', slug: 'x'.repeat(256), language: 'en' }],
])('what is larger than its column is refused by its name: %s, %s', async (type, field, data) => {
  const token = await makeToken(app, 'full-access');
  const before = await tableContents(app.strapi);
  const answer = await app.request.post(`/api/${type}?status=draft`).set(token).send({ data });
  expect(answer.body).toMatchObject({
    error: { status: 400, details: { errors: [{ path: [field] }] } },
  });
  expect(tableChanges(before, await tableContents(app.strapi))).toEqual(NO_CHANGES);
});

it('a NUL character in a public question is a bad request', async () => {
  await app.request.get('/api/articles?filters[headline][$contains]=%00').expect(400);
});
