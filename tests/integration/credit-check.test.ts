import type { AssembledArticle } from '../../src/domain/article/assembled-article';
import { disassembleArticle } from '../../src/domain/article/disassemble-article';
import type { CheckResult } from '../../src/domain/credits/check-result';
import { CREDIT_RULES } from '../../src/domain/credits/credit-rules';
import { applyFix } from '../../src/domain/credits/fixes/apply-fix';
import { storeArticle } from '../../src/services/articles/store-article';
import { documentData } from '../../src/services/mapping/document-data';
import { ARTICLE, NEWSROOM, PERSON, SEGMENT, TIP_LINE } from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { makeToken, type Headers } from '../support/callers';
import { logInAdministrator } from '../support/panel-administrator';
import { sampleArticle } from '../support/sample-article';

let app: BootedStrapi;
let token: Headers;
let administrator: Headers;

beforeAll(async () => {
  app = await bootStrapi();
  token = await makeToken(app, 'full-access');
  administrator = {
    Authorization: `Bearer ${await logInAdministrator(app, 'strapi-super-admin')}`,
  };
  await setUp({ name: 'Naru TV' });
}, 120_000);

afterAll(async () => {
  await app.stop();
});

/** Saves the newsroom's settings through REST. */
const setUp = (data: object, status = 200) =>
  app.request.put('/api/newsroom').set(token).send({ data }).expect(status);

const check = async (id: string) => {
  const answer = await app.request.get(`/api/articles/${id}/check`).set(token).expect(200);
  return (answer.body as { data: { publishable: boolean; results: CheckResult[] } }).data;
};

const faultOf = async (id: string, code: string) =>
  (await check(id)).results.find((result) => result.code === code && result.outcome === 'fail');

const store = (slug: string, changes: object = {}) =>
  storeArticle(app.strapi, { ...sampleArticle(slug), ...changes });

const errorOf = (answer: { body: unknown }) =>
  (answer.body as { error: { details: { errors: { path: string[]; message: string }[] } } }).error;

describe('the credit policy of the newsroom', () => {
  const doors: Readonly<
    Record<string, (data: object) => Promise<readonly { path: string[]; message: string }[]>>
  > = {
    REST: async (data) => errorOf(await setUp(data, 400)).details.errors,
    'the panel': async (data) =>
      errorOf(
        await app.request
          .put(`/content-manager/single-types/${NEWSROOM}`)
          .set(administrator)
          .send({ name: 'Naru TV', ...data })
          .expect(400),
      ).details.errors,
    GraphQL: async (data) => {
      const answer = await app.request.post('/graphql').set(token).send({
        query: 'mutation ($data: NewsroomInput!) { updateNewsroom(data: $data) { name } }',
        variables: { data },
      });
      const [error] = (answer.body as { errors: { extensions: { error: never } }[] }).errors;
      return errorOf({ body: error?.extensions }).details.errors;
    },
    'the document service': async (data) => {
      const newsroom = await app.strapi.documents(NEWSROOM).findFirst();
      return refusalOf(
        app.strapi.documents(NEWSROOM).update({ documentId: newsroom?.documentId ?? '', data }),
      );
    },
    'a query': (data) =>
      refusalOf(app.strapi.db.query(NEWSROOM).update({ where: { name: 'Naru TV' }, data })),
  };

  const refusalOf = async (attempt: Promise<unknown>) => {
    const error = await attempt.then(
      () => null,
      (reason: unknown) => reason as { details: { errors: { path: string[]; message: string }[] } },
    );
    return error?.details.errors ?? [];
  };

  it.each(Object.keys(doors))(
    'is refused through %s when it is wrong, with what is right',
    async (door) => {
      const before = await app.strapi.documents(NEWSROOM).findFirst();
      const problems = await doors[door]?.({
        requiredRoles: { package: ['juggler'], song: ['reporter'] },
        severities: { 'credit-mising': 'error', 'credit-missing': 'loud' },
      });
      expect(problems?.map(({ path }) => path)).toEqual([['requiredRoles'], ['severities']]);
      expect(problems?.[0]?.message).toContain('"juggler"; there are: anchor, reporter,');
      expect(problems?.[0]?.message).toContain('"song"; there are: package, straight,');
      expect(problems?.[1]?.message).toContain('"credit-mising"; there are: article-incomplete,');
      expect(problems?.[1]?.message).toContain('"loud"; there are: error, warning, info.');
      expect(await app.strapi.documents(NEWSROOM).findFirst()).toEqual(before);
    },
  );

  it('is what articles are checked and published by', async () => {
    const documentId = await store('policy');
    expect(await faultOf(documentId, 'credit-role-required')).toBeUndefined();
    await setUp({
      requiredRoles: { package: ['graphics'] },
      severities: { 'credit-role-required': 'error' },
    });
    expect(await faultOf(documentId, 'credit-role-required')).toMatchObject({
      severity: 'error',
      path: 'credits',
      messages: { ko: expect.stringContaining('그래픽') as unknown },
    });
    await expect(app.strapi.documents(ARTICLE).publish({ documentId })).rejects.toThrow(
      'credit-role-required',
    );
    await setUp({ requiredRoles: null, severities: null });
    await app.strapi.documents(ARTICLE).publish({ documentId });
  });

  it('reads telephone numbers as those of the newsroom’s country', async () => {
    const tipLines = [
      { documentId: null, channel: 'phone', label: 'Phone', value: '202-555-0143', url: null },
    ];
    const documentId = await store('country', { tipLines });
    expect(await faultOf(documentId, 'tip-line-malformed')).toMatchObject({
      path: 'tipLines[0].value',
      message: 'Tip line 1 (Phone): "202-555-0143" is no telephone number.',
    });
    await setUp({ defaultLanguage: 'en-US' });
    expect(await faultOf(documentId, 'tip-line-malformed')).toBeUndefined();
    await setUp({ defaultLanguage: 'ko' });
  });
});

describe('the check of a draft', () => {
  it('has every rule, in both languages where it fails', async () => {
    const { publishable, results } = await check(await store('every-rule', { credits: [] }));
    expect(publishable).toBe(false);
    expect([...new Set(results.map(({ code }) => code))]).toEqual(
      CREDIT_RULES.map(({ code }) => code),
    );
    for (const { outcome, message, messages, path, fix } of results) {
      expect(messages === null).toBe(outcome !== 'fail');
      expect(message).toBe(messages?.en ?? null);
      expect(path === null).toBe(outcome !== 'fail');
      expect(outcome === 'fail' || fix === null).toBe(true);
    }
  });

  it('offers the newsroom’s people and tip lines, and what it offers mends the article', async () => {
    const { documentId: person } = await app.strapi.documents(PERSON).create({
      data: { name: 'Min Seo-yun', staff: true, names: [{ value: '민서윤', kind: 'preferred' }] },
    });
    await app.strapi
      .documents(PERSON)
      .create({ data: { name: 'Tak Ji-ho', staff: true, active: false } });
    const { documentId: tipLine } = await app.strapi.documents(TIP_LINE).create({
      data: {
        name: 'Desk',
        channel: 'phone',
        label: 'Phone',
        value: '02-000-9999',
        order: 1,
        active: true,
      },
    });
    await setUp({ tipLines: [tipLine] });
    const sample = sampleArticle('offers');
    const documentId = await store('offers', {
      tipLines: [],
      credits: sample.credits.map((credit) =>
        credit.order === 1 ? { ...credit, name: '민서윤' } : credit,
      ),
      segments: sample.segments.map((segment) => ({
        ...segment,
        toss: segment.toss && '민서윤 기자입니다.',
        signOff: segment.signOff && 'YTN 민서윤입니다.',
      })),
    });
    const link = await faultOf(documentId, 'credit-unlinked');
    expect(link).toMatchObject({
      path: 'credits[0].person',
      fix: {
        kind: 'link-person',
        path: 'credits[0]',
        person: { documentId: person, name: 'Min Seo-yun' },
      },
    });
    const others = (await check(documentId)).results.filter(
      (result) => result.code === 'credit-unlinked' && result.path === 'credits[1].person',
    );
    // Who is no longer in use is not offered.
    expect(others).toMatchObject([{ fix: null }]);
    const line = await faultOf(documentId, 'tip-line-missing');
    expect(line?.fix).toMatchObject({ kind: 'add-tip-lines', tipLines: [{ documentId: tipLine }] });
    const answer = await app.request
      .get(`/api/articles/${documentId}/assembled?status=draft`)
      .set(token)
      .expect(200);
    const draft = (answer.body as { data: AssembledArticle }).data;
    const mended = [link?.fix, line?.fix].reduce(
      (article, fix) => (fix ? applyFix(article, fix) : article),
      draft,
    );
    expect(mended.credits[0]?.person?.documentId).toBe(person);
    const copy = await store('offers-mended', {
      ...disassembleArticle(mended),
      slug: 'offers-mended',
    });
    expect(await faultOf(copy, 'tip-line-missing')).toBeUndefined();
    expect((await check(copy)).results.filter(({ path }) => path === 'credits[0].person')).toEqual(
      [],
    );
  });
});

describe('a change of a published article', () => {
  const segmentOf = async (article: string) => {
    const [segment] = (await app.strapi.db.query(SEGMENT).findMany({
      where: { publishedAt: null, article: { documentId: article }, order: 1 },
    })) as { documentId: string }[];
    return segment?.documentId ?? '';
  };

  const correction = (text: string, target: string) => ({
    kind: 'correction' as const,
    text,
    date: '2025-03-05T00:00:00.000Z',
    targetType: 'segment' as const,
    targetDocumentId: target,
  });

  it('wants a correction until one explains it, and every output shows it then', async () => {
    const documentId = await store('corrected');
    expect(await faultOf(documentId, 'correction-missing')).toBeUndefined();
    await app.strapi.documents(ARTICLE).publish({ documentId });
    expect(await faultOf(documentId, 'correction-missing')).toBeUndefined();

    const segment = await segmentOf(documentId);
    await app.strapi
      .documents(SEGMENT)
      .update({ documentId: segment, data: { body: 'The ferry has not sailed for two weeks.' } });
    expect(await faultOf(documentId, 'correction-missing')).toMatchObject({
      severity: 'warning',
      field: 'corrections',
      path: 'corrections',
      message: 'Changed since edition 1: segment 1. Add a correction that says what and why.',
    });

    await app.strapi.documents(ARTICLE).update({
      documentId,
      data: documentData<typeof ARTICLE>({
        corrections: [correction('It is two weeks.', segment)],
      }),
    });
    expect(await faultOf(documentId, 'correction-missing')).toBeUndefined();
    await app.strapi.documents(ARTICLE).publish({ documentId });

    const json = await app.request.get('/api/articles/corrected/assembled').expect(200);
    expect((json.body as { data: AssembledArticle }).data.corrections).toEqual([
      {
        kind: 'correction',
        text: 'It is two weeks.',
        date: '2025-03-05T00:00:00.000Z',
        target: { type: 'segment', documentId: segment },
      },
    ]);

    // What was explained once does not explain the next change.
    await app.strapi
      .documents(SEGMENT)
      .update({ documentId: segment, data: { body: 'The ferry has not sailed for three weeks.' } });
    expect(await faultOf(documentId, 'correction-missing')).toMatchObject({
      message: expect.stringContaining('edition 2') as unknown,
    });
  });

  it('stops publishing without one where the newsroom says so', async () => {
    const documentId = await store('must-correct');
    await app.strapi.documents(ARTICLE).publish({ documentId });
    await setUp({ severities: { 'correction-missing': 'error' } });
    const segment = await segmentOf(documentId);
    await app.strapi
      .documents(SEGMENT)
      .update({ documentId: segment, data: { body: 'It sails again.' } });
    const refused = await app.request
      .put(`/api/articles/${documentId}?status=published`)
      .set(token)
      .send({ data: {} })
      .expect(400);
    expect(errorOf(refused).details.errors.map(({ path }) => path)).toEqual([['corrections']]);
    await app.strapi.documents(ARTICLE).update({
      documentId,
      data: documentData<typeof ARTICLE>({ corrections: [correction('It sails.', segment)] }),
    });
    await app.strapi.documents(ARTICLE).publish({ documentId });
    await setUp({ severities: null });
  });

  it('wants one after a withdrawal too: readers have seen what was published', async () => {
    const documentId = await store('withdrawn');
    await app.strapi.documents(ARTICLE).publish({ documentId });
    await app.strapi.documents(ARTICLE).unpublish({ documentId });
    expect(await faultOf(documentId, 'correction-missing')).toBeUndefined();
    await app.strapi
      .documents(SEGMENT)
      .update({ documentId: await segmentOf(documentId), data: { body: 'It never sailed.' } });
    expect(await faultOf(documentId, 'correction-missing')).toMatchObject({ outcome: 'fail' });
  });
});
