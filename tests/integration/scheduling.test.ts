import path from 'node:path';
import { storeArticle } from '../../src/services/articles/store-article';
import { documentData } from '../../src/services/mapping/document-data';
import type * as Scheduling from '../../src/services/scheduling/run-schedule';
import { ARTICLE, CREDIT, EDITION } from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { makeToken } from '../support/callers';
import { PROJECT_ROOT } from '../support/compile-project';
import { sampleArticle } from '../support/sample-article';

let app: BootedStrapi;

/** The compiled one, as the booted Strapi has it: who acts is known within one copy of the code. */
const { runSchedule } = jest.requireActual<typeof Scheduling>(
  path.join(PROJECT_ROOT, 'dist/src/services/scheduling/run-schedule'),
);

beforeAll(async () => {
  app = await bootStrapi();
}, 120_000);

afterAll(async () => {
  await app.stop();
});

const NOON = '2025-06-01T12:00:00.000Z';
const at = (time: string) => new Date(`2025-06-01T${time}Z`);

const store = (slug: string, schedule: { publishAt?: string; unpublishAt?: string }) =>
  storeArticle(app.strapi, { ...sampleArticle(slug), ...schedule });

const draftOf = async (documentId: string) =>
  (await app.strapi.db.query(ARTICLE).findOne({ where: { documentId, publishedAt: null } })) as {
    readonly publishAt: string | null;
    readonly unpublishAt: string | null;
    readonly scheduleRefusal: { readonly errors: unknown; readonly action: string } | null;
  };

const editionsOf = async (documentId: string) =>
  (await app.strapi.db.query(EDITION).findMany({
    where: { articleDocumentId: documentId },
    orderBy: { number: 'asc' },
  })) as { readonly number: number; readonly currentFor: string | null }[];

const publicStatus = async (slug: string): Promise<number> =>
  (await app.request.get(`/api/articles/${slug}/assembled`)).status;

const NOTHING = { done: 0, refused: 0 };

describe('an article with a time to be published', () => {
  it('is published at that time, not before, once, and is then not called modified', async () => {
    const documentId = await store('at-noon', { publishAt: NOON });
    expect(await runSchedule(app.strapi, at('11:59:59.999'))).toEqual(NOTHING);
    expect(await publicStatus('at-noon')).toBe(404);
    expect(await runSchedule(app.strapi, at('12:00:00.000'))).toEqual({ done: 1, refused: 0 });
    expect(await publicStatus('at-noon')).toBe(200);
    expect(await runSchedule(app.strapi, at('12:00:01.000'))).toEqual(NOTHING);
    expect(await editionsOf(documentId)).toMatchObject([{ number: 1, publishedBy: 'schedule' }]);
    const rows = (await app.strapi.db
      .query(ARTICLE)
      .findMany({ where: { documentId }, select: ['publishAt', 'headline', 'unpublishAt'] })) as {
      id: number;
    }[];
    expect(rows.map((row) => ({ ...row, id: 0 }))).toEqual([
      { id: 0, headline: expect.any(String) as string, publishAt: null, unpublishAt: null },
      { id: 0, headline: expect.any(String) as string, publishAt: null, unpublishAt: null },
    ]);
  });

  it('is published once, however many servers look at the same time', async () => {
    const ids = await Promise.all(
      Array.from({ length: 4 }, (_, index) => store(`many-${String(index)}`, { publishAt: NOON })),
    );
    const rounds = await Promise.all(
      Array.from({ length: 6 }, () => runSchedule(app.strapi, at('12:00:00.000'))),
    );
    expect(rounds.reduce((sum, { done }) => sum + done, 0)).toBe(ids.length);
    for (const documentId of ids) {
      expect(await editionsOf(documentId)).toMatchObject([{ number: 1, currentFor: documentId }]);
    }
  });

  it('is refused once when it does not pass the check; the draft says why until it has a new time', async () => {
    const documentId = await store('uncredited', { publishAt: NOON });
    const credits = await app.strapi
      .documents(CREDIT)
      .findMany({ filters: { article: { documentId } } });
    for (const credit of credits) {
      await app.strapi.documents(CREDIT).delete({ documentId: credit.documentId });
    }
    const rounds = await Promise.all(
      Array.from({ length: 3 }, () => runSchedule(app.strapi, at('12:00:00.000'))),
    );
    expect(rounds.reduce((sum, { refused }) => sum + refused, 0)).toBe(1);
    expect(await publicStatus('uncredited')).toBe(404);
    expect(await editionsOf(documentId)).toEqual([]);
    expect(await draftOf(documentId)).toMatchObject({
      publishAt: null,
      scheduleRefusal: {
        action: 'publish',
        scheduledFor: NOON,
        errors: expect.arrayContaining([
          { path: ['credits'], message: expect.stringContaining('credit-missing') as string },
        ]) as unknown,
      },
    });
    expect(await runSchedule(app.strapi, at('12:00:01.000'))).toEqual(NOTHING);

    await app.strapi.documents(ARTICLE).update({
      documentId,
      data: documentData<typeof ARTICLE>({ headline: 'Another one', scheduleRefusal: null }),
    });
    expect((await draftOf(documentId)).scheduleRefusal).not.toBeNull();
    await app.strapi.documents(ARTICLE).update({
      documentId,
      data: documentData<typeof ARTICLE>({ publishAt: '2999-01-01T00:00:00.000Z' }),
    });
    expect((await draftOf(documentId)).scheduleRefusal).toBeNull();
  });

  it('is not published again by a schedule that a publish by hand has overtaken', async () => {
    const documentId = await store('by-hand', { publishAt: NOON });
    await app.strapi.documents(ARTICLE).publish({ documentId });
    expect((await draftOf(documentId)).publishAt).toBeNull();
    expect(await runSchedule(app.strapi, at('12:00:00.000'))).toEqual(NOTHING);
    expect(await editionsOf(documentId)).toHaveLength(1);
  });

  it('does not hand its times to a copy, nor show them to the public', async () => {
    const documentId = await store('original', {
      publishAt: '2999-01-01T00:00:00.000Z',
      unpublishAt: '2999-01-02T00:00:00.000Z',
    });
    const copied = await app.strapi
      .documents(ARTICLE)
      .clone({ documentId, data: documentData<typeof ARTICLE>({ publishAt: NOON }) });
    expect(await draftOf(copied?.documentId ?? '')).toMatchObject({
      publishAt: null,
      unpublishAt: null,
    });
    await app.strapi.documents(ARTICLE).publish({ documentId });
    const { text } = await app.request.get(`/api/articles/${documentId}?populate=*`).expect(200);
    expect(text).not.toContain('2999-01-02');
    await app.request.get('/api/articles?filters[unpublishAt][$notNull]=true').expect(400);
  });
});

describe('an article with a time to be withdrawn', () => {
  it('is withdrawn at that time, and not again after it is published anew', async () => {
    const documentId = await store('until-noon', { unpublishAt: NOON });
    await app.strapi.documents(ARTICLE).publish({ documentId });
    expect(await runSchedule(app.strapi, at('11:59:59.999'))).toEqual(NOTHING);
    expect(await publicStatus('until-noon')).toBe(200);
    expect(await runSchedule(app.strapi, at('12:00:00.000'))).toEqual({ done: 1, refused: 0 });
    expect(await publicStatus('until-noon')).not.toBe(200);
    expect(await draftOf(documentId)).toMatchObject({ unpublishAt: null, scheduleRefusal: null });
    await app.strapi.documents(ARTICLE).publish({ documentId });
    expect(await runSchedule(app.strapi, at('12:00:01.000'))).toEqual(NOTHING);
    expect(await publicStatus('until-noon')).toBe(200);
  });

  it('is published and then withdrawn by one round that comes late', async () => {
    const documentId = await store('both', {
      publishAt: '2025-06-01T10:00:00.000Z',
      unpublishAt: NOON,
    });
    expect(await runSchedule(app.strapi, at('13:00:00.000'))).toEqual({ done: 2, refused: 0 });
    expect(await editionsOf(documentId)).toMatchObject([{ number: 1, currentFor: null }]);
  });
});

describe('an article under embargo', () => {
  const WORD = 'Zyxwort';
  let open: string;
  let held: string;

  beforeAll(async () => {
    open = await storeArticle(app.strapi, sampleArticle('open'));
    const sample = sampleArticle('held');
    held = await storeArticle(app.strapi, {
      ...sample,
      headline: `${WORD} in the headline`,
      embargoUntil: '2999-01-01T00:00:00.000Z',
      segments: sample.segments.map((segment) => ({
        ...segment,
        body: `${WORD} is said.\n\n${segment.body}`,
        quotes: segment.quotes.map((quote) => ({ ...quote, text: `${WORD}: ${quote.text}` })),
      })),
      credits: sample.credits.map((credit) => ({ ...credit, roleLabel: WORD })),
    });
    await app.strapi.documents(ARTICLE).update({
      documentId: held,
      data: documentData<typeof ARTICLE>({ translationOf: open }),
    });
    for (const documentId of [open, held]) {
      await app.strapi.documents(ARTICLE).publish({ documentId });
    }
  });

  const DEEP = 'segments { body quotes { text } } credits { roleLabel }';

  const questions = (): readonly string[] => [
    '/api/articles?pagination[pageSize]=100&populate=*',
    `/api/articles/${held}`,
    '/api/segments?pagination[pageSize]=100&populate[article][populate]=*',
    '/api/quotes?pagination[pageSize]=100&populate[segment][populate][article]=true',
    '/api/credits?pagination[pageSize]=100&populate=*',
    `/api/articles?filters[headline][$contains]=${WORD}`,
    `/api/quotes?filters[text][$contains]=${WORD}`,
    `/api/articles/${open}?populate[translations][populate][segments][populate]=*`,
    `/api/articles?filters[translations][headline][$contains]=${WORD}`,
    `/api/articles?filters[translations][segments][quotes][text][$contains]=${WORD}`,
    `/api/segments?filters[article][translations][headline][$contains]=${WORD}`,
    `/api/articles/${open}?populate[segments][filters][article][translations][headline][$contains]=${WORD}`,
    `{ articles(pagination: { limit: 100 }) { headline ${DEEP} translations { headline } translationOf { headline } } }`,
    `{ article(documentId: "${open}") { translations { headline ${DEEP} } } }`,
    `{ article(documentId: "${open}") { translations_connection { nodes { headline } pageInfo { total } } } }`,
    `{ article(documentId: "${held}") { headline } }`,
    `{ quotes(pagination: { limit: 100 }) { text segment { body article { headline } } } }`,
    `{ article(documentId: "${open}") { segments(filters: { article: { translations: { headline: { contains: "${WORD}" } } } }) { role } } }`,
    '/api/articles/held/assembled',
    '{ assembledArticle(id: "held") { headline } }',
  ];

  const ask = (question: string) =>
    question.startsWith('/')
      ? app.request.get(question)
      : app.request.post('/graphql').send({ query: question });

  it('is in no public answer, and no public question finds it', async () => {
    for (const question of questions()) {
      const { status, text } = await ask(question);
      expect({ question, told: text.includes(WORD) }).toEqual({ question, told: false });
      expect({ question, status }).toEqual({
        question,
        status: expect.anything() as number,
      });
    }
    const found = await app.request
      .get(`/api/articles?filters[translations][headline][$contains]=${WORD}`)
      .expect(200);
    expect(found.body).toMatchObject({ data: [], meta: { pagination: { total: 0 } } });
    await app.request.get('/api/articles?sort=translations.headline').expect(400);
  });

  it('is there for who may read drafts: the questions above can find it', async () => {
    const token = await makeToken(app, 'full-access');
    const telling: string[] = [];
    for (const question of questions()) {
      const { text } = await ask(question).set(token);
      if (text.includes(WORD) || text.includes('"role"')) telling.push(question);
    }
    expect(telling.length).toBeGreaterThan(10);
  });

  it('is there for everybody from its moment on', async () => {
    const end = new Date(Date.now() + 1_500);
    await app.strapi.documents(ARTICLE).update({
      documentId: held,
      data: documentData<typeof ARTICLE>({ embargoUntil: end.toISOString() }),
    });
    await app.strapi.documents(ARTICLE).publish({ documentId: held });
    for (let isOver = false; !isOver;) {
      isOver = Date.now() >= end.getTime();
      const status = await publicStatus('held');
      const isOverNow = Date.now() >= end.getTime();
      // Asked before its end and answered before its end: not there. Asked after it: there.
      expect({ isOver, isOverNow, status }).toEqual({
        isOver,
        isOverNow,
        status: isOver ? 200 : isOverNow ? status : 404,
      });
    }
    const { text } = await app.request.get(`/api/articles/${held}?populate=*`).expect(200);
    expect(text).toContain(WORD);
  });
});
