import { loadArticle } from '../../src/services/articles/load-article';
import { storeArticle } from '../../src/services/articles/store-article';
import { ARTICLE, CREDIT, EDITION, QUOTE, SEGMENT } from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { sampleArticle } from '../support/sample-article';

let app: BootedStrapi;

beforeAll(async () => {
  app = await bootStrapi();
}, 120_000);

afterAll(async () => {
  await app.stop();
});

const count = (uid: string, where: object = {}) => app.strapi.db.query(uid).count({ where });

/** Everything that a refused attempt might leave behind. */
const rows = async () => ({
  articles: await count(ARTICLE),
  segments: await count(SEGMENT),
  quotes: await count(QUOTE),
  credits: await count(CREDIT),
  editions: await count(EDITION),
});

const publish = (documentId: string) => app.strapi.documents(ARTICLE).publish({ documentId });

const stored = async (slug: string) => {
  const documentId = await storeArticle(app.strapi, sampleArticle(slug));
  const article = await loadArticle(app.strapi, documentId, 'draft');
  if (article === null) throw new Error('The stored article is not there.');
  return { documentId, article };
};

const creditsOf = async (documentId: string) =>
  (await loadArticle(app.strapi, documentId, 'draft'))?.credits ?? [];

describe('publishing as a whole', () => {
  it('stores an article and brings the same back', async () => {
    const { article } = await stored('round-trip');
    const expected = sampleArticle('round-trip');
    expect(article).toMatchObject({
      headline: expected.headline,
      airedAt: expected.airedAt,
      segments: expected.segments.map(({ body, toss, signOff, order }) => ({
        body,
        toss,
        signOff,
        order,
      })),
      credits: expected.credits.map(({ name, role, order }) => ({ name, role, order })),
    });
    expect(article.segments[1]?.quotes.map(({ text }) => text)).toEqual(
      expected.segments[1]?.quotes.map(({ text }) => text),
    );
  });

  it('serves a published article assembled, by documentId and by slug, with a validator', async () => {
    const { documentId } = await stored('served');
    await app.request.get('/api/articles/served/assembled').expect(404);
    await publish(documentId);
    const bySlug = await app.request.get('/api/articles/served/assembled').expect(200);
    const byId = await app.request.get(`/api/articles/${documentId}/assembled`).expect(200);
    expect(byId.body).toEqual(bySlug.body);
    const { data } = bySlug.body as { data: Record<string, unknown> };
    expect(data).toMatchObject({ documentId, edition: 1, byline: 'Min Seo-yun' });
    expect(data['firstPublishedAt']).toBe(data['publishedAt']);
    expect(
      (data['segments'] as { items: { kind: string }[] }[])[1]?.items.map(({ kind }) => kind),
    ).toEqual(['narration', 'quote', 'narration', 'quote', 'sign-off']);
    const etag = bySlug.headers['etag'] ?? '';
    await app.request.get('/api/articles/served/assembled').set('If-None-Match', etag).expect(304);
  });

  it('keeps the public version while the draft is edited, until it is published again', async () => {
    const { documentId, article } = await stored('isolated');
    await publish(documentId);
    const [quote] = article.segments[1]?.quotes ?? [];
    await app.strapi
      .documents(QUOTE)
      .update({ documentId: quote?.documentId ?? '', data: { text: 'Other words.' } });
    const texts = async () =>
      (await loadArticle(app.strapi, documentId, 'published'))?.segments[1]?.quotes.map(
        ({ text }) => text,
      );
    expect(await texts()).not.toContain('Other words.');
    await publish(documentId);
    expect(await texts()).toContain('Other words.');
    expect(await count(EDITION, { articleDocumentId: documentId })).toBe(2);
    expect(await count(EDITION, { currentFor: documentId })).toBe(1);
  });

  it('refuses through every way of the document service what lacks its reporter credit', async () => {
    const { documentId } = await stored('refused');
    await publish(documentId);
    const [reporter] = await creditsOf(documentId);
    const data = { credits: { disconnect: [reporter?.documentId ?? ''] } };
    const before = await rows();
    await expect(
      app.strapi.documents(ARTICLE).update({ documentId, data, status: 'published' }),
    ).rejects.toMatchObject({
      name: 'ValidationError',
      details: { errors: [{ path: ['credits'] }] },
    });
    expect(await rows()).toEqual(before);
    expect(await creditsOf(documentId)).toHaveLength(2);
    await app.strapi.documents(ARTICLE).update({ documentId, data });
    await expect(publish(documentId)).rejects.toMatchObject({ name: 'ValidationError' });
    expect(await rows()).toEqual(before);
    await expect(
      app.strapi.documents(ARTICLE).create({
        data: { headline: 'Bare', slug: 'bare', language: 'en', format: 'package' },
        status: 'published',
      }),
    ).rejects.toMatchObject({ name: 'ValidationError' });
    expect(await rows()).toEqual(before);
  });

  it('refuses to publish or delete a part of a published article on its own', async () => {
    const { documentId, article } = await stored('parts');
    await publish(documentId);
    const credit = article.credits[0]?.documentId ?? '';
    await expect(app.strapi.documents(CREDIT).publish({ documentId: credit })).rejects.toThrow(
      'article',
    );
    await expect(app.strapi.documents(CREDIT).delete({ documentId: credit })).rejects.toThrow(
      'article',
    );
    await expect(app.strapi.documents(CREDIT).unpublish({ documentId: credit })).rejects.toThrow(
      'article',
    );
  });

  it('withdraws on unpublish, deletes the whole tree, and clones without taking the parts', async () => {
    const { documentId } = await stored('tree');
    await publish(documentId);
    const published = await loadArticle(app.strapi, documentId, 'published');
    const copy = await app.strapi.documents(ARTICLE).clone({
      documentId,
      data: { headline: 'A copy', slug: 'a-copy', language: 'en', format: 'package' },
    });
    if (copy === null) throw new Error('Nothing was cloned.');
    expect(copy.documentId).not.toBe(documentId);
    expect(await loadArticle(app.strapi, documentId, 'published')).toEqual(published);
    expect((await loadArticle(app.strapi, copy.documentId, 'draft'))?.segments).toHaveLength(2);
    await app.strapi.documents(ARTICLE).unpublish({ documentId });
    await app.request.get('/api/articles/tree/assembled').expect(404);
    const before = await rows();
    await app.strapi.documents(ARTICLE).delete({ documentId });
    const after = await rows();
    expect(before.segments - after.segments).toBe(2);
    expect(before.quotes - after.quotes).toBe(2);
    expect(before.credits - after.credits).toBe(2);
  });
});

describe('drafts stay inside', () => {
  it('gives no draft to the public, whatever is asked', async () => {
    const { documentId } = await stored('inside');
    await app.request.get(`/api/articles/${documentId}/assembled?status=draft`).expect(403);
    await app.request.get('/api/articles/no-such-article/assembled?status=draft').expect(403);
    await app.request.get('/api/articles/inside/assembled?nope=1').expect(400);
    for (const type of ['articles', 'segments', 'quotes', 'credits']) {
      for (const query of ['status=draft', 'status=', 'status=DRAFT']) {
        const answer = await app.request.get(`/api/${type}?${query}`);
        const { data } = answer.body as { data: unknown[] | null };
        expect([answer.status, data?.length ?? 0]).toEqual(
          answer.status === 200
            ? [
                200,
                await count(`api::${type.slice(0, -1)}.${type.slice(0, -1)}`, {
                  publishedAt: { $notNull: true },
                }),
              ]
            : [answer.status, 0],
        );
      }
    }
    for (const closed of ['tip-lines', 'people', 'editions', 'newsroom']) {
      await app.request.get(`/api/${closed}`).expect(403);
    }
  });
});
