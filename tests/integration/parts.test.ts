import { loadArticle } from '../../src/services/articles/load-article';
import { storeArticle } from '../../src/services/articles/store-article';
import { documentData } from '../../src/services/mapping/document-data';
import { ARTICLE, CREDIT, QUOTE, SEGMENT, type ArticlePart } from '../../src/services/uids';
import { bootStrapi } from '../support/boot-strapi';
import { makeToken } from '../support/callers';
import {
  httpOutcome,
  graphqlOutcome,
  serviceOutcome,
  type Newsroom,
  type Outcome,
} from '../support/publishing-doors';
import { sampleArticle } from '../support/sample-article';
import { registerAdministrator } from '../support/panel-administrator';
import { NO_CHANGES, tableChanges, tableContents } from '../support/table-contents';

let newsroom: Newsroom;
let parts: Readonly<Record<ArticlePart, string>>;
let articleId: string;

beforeAll(async () => {
  const app = await bootStrapi();
  const administrator = await registerAdministrator(app);
  newsroom = { app, administrator, token: await makeToken(app, 'full-access') };
  articleId = await storeArticle(app.strapi, sampleArticle('published'));
  await app.strapi.documents(ARTICLE).publish({ documentId: articleId });
  const article = await loadArticle(app.strapi, articleId, 'published');
  parts = {
    [SEGMENT]: article?.segments[1]?.documentId ?? '',
    [QUOTE]: article?.segments[1]?.quotes[0]?.documentId ?? '',
    [CREDIT]: article?.credits[0]?.documentId ?? '',
  };
}, 120_000);

afterAll(async () => {
  await newsroom.app.stop();
});

/** How each type is called in addresses and in GraphQL, what a new one must have, and where its refusals are reported. */
const TYPES = [
  { uid: SEGMENT, path: 'segments', name: 'Segment', field: 'segments', data: { order: 9 } },
  {
    uid: QUOTE,
    path: 'quotes',
    name: 'Quote',
    field: 'segments',
    data: { order: 9, text: 'New.' },
  },
  {
    uid: CREDIT,
    path: 'credits',
    name: 'Credit',
    field: 'credits',
    data: { order: 9, name: 'Ok' },
  },
] as const;
type PartType = (typeof TYPES)[number];

type Attempt = (type: PartType, documentId: string) => Promise<Outcome>;

const panel = async (path: string, body: object = {}): Promise<Outcome> =>
  httpOutcome(
    await newsroom.app.request
      .post(`/content-manager/collection-types/${path}`)
      .set(newsroom.administrator)
      .send(body),
  );

const graphql = async (query: string, variables: object): Promise<Outcome> =>
  graphqlOutcome(
    await newsroom.app.request.post('/graphql').set(newsroom.token).send({ query, variables }),
  );

const service = (uid: ArticlePart) => newsroom.app.strapi.documents(uid);

/** Every way to publish, unpublish or delete a part on its own. */
const ATTEMPTS: Readonly<Record<string, Attempt>> = {
  'REST PUT': async ({ path }, id) =>
    httpOutcome(
      await newsroom.app.request.put(`/api/${path}/${id}`).set(newsroom.token).send({ data: {} }),
    ),
  'REST POST': async ({ path, data }) =>
    httpOutcome(await newsroom.app.request.post(`/api/${path}`).set(newsroom.token).send({ data })),
  'REST DELETE': async ({ path }, id) =>
    httpOutcome(await newsroom.app.request.delete(`/api/${path}/${id}`).set(newsroom.token)),
  'GraphQL update': ({ name }, id) =>
    graphql(
      `mutation ($id: ID!) { saved: update${name}(documentId: $id, data: { order: 9 }) { documentId } }`,
      { id },
    ),
  'GraphQL create': ({ name, data }) =>
    graphql(
      `mutation ($data: ${name}Input!) { saved: create${name}(data: $data) { documentId } }`,
      { data },
    ),
  'GraphQL delete': ({ name }, id) =>
    graphql(`mutation ($id: ID!) { saved: delete${name}(documentId: $id) { documentId } }`, { id }),
  'panel publish': ({ uid }, id) => panel(`${uid}/${id}/actions/publish`),
  'panel publish with changes': ({ uid }, id) =>
    panel(`${uid}/${id}/actions/publish`, { order: 9 }),
  'panel create and publish': ({ uid, data }) => panel(`${uid}/actions/publish`, data),
  'panel unpublish': ({ uid }, id) => panel(`${uid}/${id}/actions/unpublish`),
  'panel unpublish and discard': ({ uid }, id) =>
    panel(`${uid}/${id}/actions/unpublish`, { discardDraft: true }),
  'panel delete': async ({ uid }, id) =>
    httpOutcome(
      await newsroom.app.request
        .delete(`/content-manager/collection-types/${uid}/${id}`)
        .set(newsroom.administrator),
    ),
  'panel publish of several': ({ uid }, id) =>
    panel(`${uid}/actions/bulkPublish`, { documentIds: [id] }),
  'panel unpublish of several': ({ uid }, id) =>
    panel(`${uid}/actions/bulkUnpublish`, { documentIds: [id] }),
  'panel clone': ({ uid }, id) => panel(`${uid}/clone/${id}`, { order: 9 }),
  'document service publish': ({ uid }, documentId) =>
    serviceOutcome(async () => (await service(uid).publish({ documentId })).entries[0]),
  'document service unpublish': ({ uid }, documentId) =>
    serviceOutcome(async () => (await service(uid).unpublish({ documentId })).entries[0]),
  'document service delete': ({ uid }, documentId) =>
    serviceOutcome(async () => (await service(uid).delete({ documentId })).entries[0]),
  'document service clone': ({ uid, data }, documentId) =>
    serviceOutcome(
      async () =>
        (await service(uid).clone({ documentId, data: documentData<ArticlePart>(data) }))
          ?.entries[0],
    ),
  'document service update': ({ uid }, documentId) =>
    serviceOutcome(() =>
      service(uid).update({ documentId, data: { order: 9 }, status: 'published' }),
    ),
  'document service create': ({ uid, data }) =>
    serviceOutcome(() => service(uid).create({ data, status: 'published' })),
  'database query create': ({ uid, data }) =>
    serviceOutcome(() =>
      newsroom.app.strapi.db.query(uid).create({ data: { ...data, publishedAt: new Date() } }),
    ),
  'database query create, which publishes where nothing is said of it': ({ uid, data }) =>
    serviceOutcome(() => newsroom.app.strapi.db.query(uid).create({ data })),
  'database query create of several': ({ uid, data }) =>
    serviceOutcome(async () => {
      await newsroom.app.strapi.db
        .query(uid)
        .createMany({ data: [{ ...data, publishedAt: null }, data] });
      return null;
    }),
  'database query update of the draft': ({ uid }, documentId) =>
    serviceOutcome(() =>
      newsroom.app.strapi.db.query(uid).update({
        where: { documentId, publishedAt: null },
        data: { publishedAt: new Date() },
      }),
    ),
  'database query update of several': ({ uid }, documentId) =>
    serviceOutcome(async () => {
      await newsroom.app.strapi.db.query(uid).updateMany({
        where: { documentId, publishedAt: null },
        data: { publishedAt: new Date() },
      });
      return null;
    }),
};

const expectRefused = async (field: string, attempt: () => Promise<Outcome>): Promise<void> => {
  const before = await tableContents(newsroom.app.strapi);
  const { refusal } = await attempt();
  expect(refusal).toMatchObject({
    name: 'ValidationError',
    message: expect.stringMatching(/\barticle\b/u) as string,
    details: { errors: [{ path: [field], name: 'ValidationError' }] },
  });
  expect(refusal?.details.errors?.[0]?.message).toBe(refusal?.message);
  expect(refusal?.status ?? 400).toBe(400);
  expect(tableChanges(before, await tableContents(newsroom.app.strapi))).toEqual(NO_CHANGES);
};

describe.each(TYPES)('a $name of a published article', (type) => {
  it.each(Object.entries(ATTEMPTS))('is not changed from the side: %s', async (_name, attempt) => {
    await expectRefused(type.field, () => attempt(type, parts[type.uid]));
  });

  it('is not deleted along with others that may be: all of them stay', async () => {
    const loose = await service(type.uid).create({ data: type.data });
    for (const documentIds of [
      [loose.documentId, parts[type.uid]],
      [parts[type.uid], loose.documentId],
    ]) {
      await expectRefused(type.field, () =>
        panel(`${type.uid}/actions/bulkDelete`, { documentIds }),
      );
    }
  });

  it('can be deleted where the public does not have it', async () => {
    const { documentId } = await service(type.uid).create({ data: type.data });
    const answer = await newsroom.app.request
      .delete(`/api/${type.path}/${documentId}`)
      .set(newsroom.token);
    expect(answer.status).toBe(204);
  });
});

describe('the draft of a part', () => {
  it('is saved over REST, and the public version stays as it is', async () => {
    const published = await loadArticle(newsroom.app.strapi, articleId, 'published');
    await newsroom.app.request
      .put(`/api/segments/${parts[SEGMENT]}?status=draft`)
      .set(newsroom.token)
      .send({ data: { label: '[Changed]' } })
      .expect(200);
    expect(await loadArticle(newsroom.app.strapi, articleId, 'published')).toEqual(published);
    const draft = await loadArticle(newsroom.app.strapi, articleId, 'draft');
    expect(draft?.segments[1]?.label).toBe('[Changed]');
  });

  it('is not discarded when it was never published: Strapi would delete it', async () => {
    const { documentId } = await service(QUOTE).create({ data: { order: 9, text: 'Kept.' } });
    await expectRefused('segments', () =>
      serviceOutcome(async () => (await service(QUOTE).discardDraft({ documentId })).entries[0]),
    );
  });

  it('takes its quotes along when a segment is deleted', async () => {
    const { strapi } = newsroom.app;
    const segment = await service(SEGMENT).create({ data: { order: 9 } });
    const quote = await strapi.documents(QUOTE).create({
      data: documentData<typeof QUOTE>({ order: 1, text: 'Gone.', segment: segment.documentId }),
    });
    await service(SEGMENT).delete({ documentId: segment.documentId });
    expect(await strapi.documents(QUOTE).findOne({ documentId: quote.documentId })).toBeNull();
  });
});
