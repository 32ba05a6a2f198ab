import type { StoredArticle } from '../../src/domain/article/stored-article';
import { loadArticle } from '../../src/services/articles/load-article';
import { storeArticle } from '../../src/services/articles/store-article';
import { documentData } from '../../src/services/mapping/document-data';
import { ARTICLE, CREDIT, QUOTE, SEGMENT, type ArticlePart } from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import {
  documentQuestions,
  fieldQuestions,
  statusQuestions,
  type Question,
} from '../support/public-questions';
import { sampleArticle } from '../support/sample-article';
import { makeCallers, makeToken, type Headers } from '../support/callers';

/** Words that are in drafts only, and in the source of an article only. */
const DRAFT_WORD = 'canarydraft';
const SOURCE_WORD = 'canarysource';

let app: BootedStrapi;
let readers: Readonly<Record<string, Headers>>;
let articles: readonly string[];
let forEverybody: readonly Question[];
/** Whoever has a token or is logged in is answered these as nobody is: they would only take time. */
let forNobody: readonly Question[];

beforeAll(async () => {
  app = await bootStrapi();
  const callers = await makeCallers(app, ['api::article.article.find']);
  const { nobody, user, readOnlyToken, permittedToken } = callers;
  readers = { nobody, user, readOnlyToken, permittedToken };
  articles = await makeArticles();
  const modified = await draftOf(articles[0] ?? '');
  const segment = modified.segments[1];
  const documentIds = {
    [ARTICLE]: articles.slice(0, 3),
    [SEGMENT]: [segment?.documentId ?? ''],
    [QUOTE]: [segment?.quotes[0]?.documentId ?? ''],
    [CREDIT]: [modified.credits[0]?.documentId ?? ''],
  };
  forEverybody = statusQuestions(documentIds);
  // Which fields may be asked for is judged before any database: once, on PostgreSQL, keeps the whole run short.
  const fields =
    globalThis.DATABASE_KIND === 'postgres' ? fieldQuestions(app.strapi, DRAFT_WORD) : [];
  forNobody = [...documentQuestions(documentIds), ...fields];
}, 120_000);

afterAll(async () => {
  await app.stop();
});

const draftOf = async (documentId: string): Promise<StoredArticle> => {
  const draft = await loadArticle(app.strapi, documentId, 'draft');
  if (draft === null) throw new Error('There is no such draft.');
  return draft;
};

/** One that the public has, one that was never published, one that was withdrawn, and one more that the public has. */
const makeArticles = async (): Promise<string[]> => {
  const { strapi } = app;
  const documentIds: string[] = [];
  for (const slug of ['modified', 'never-published', 'withdrawn', 'unmodified']) {
    const source = {
      text: SOURCE_WORD,
      sha256: SOURCE_WORD,
      importedAt: new Date().toISOString(),
      parserVersion: '1',
      decisions: [],
    };
    const documentId = await storeArticle(strapi, sampleArticle(slug), source);
    documentIds.push(documentId);
    if (slug !== 'never-published') {
      await strapi.documents(ARTICLE).publish({ documentId });
    }
    if (slug === 'withdrawn') {
      await strapi.documents(ARTICLE).unpublish({ documentId });
    }
  }
  return documentIds;
};

/** Writes the word into everything that a draft holds, and adds parts, a correction and translations. */
const writeIntoDraft = async (documentId: string, translationOf: string): Promise<void> => {
  const { segments, credits } = await draftOf(documentId);
  const quotes = segments.flatMap((segment) => segment.quotes);
  await app.strapi.documents(ARTICLE).update({
    documentId,
    data: documentData<typeof ARTICLE>({
      ...words('headline', 'section', 'summary'),
      slug: `${DRAFT_WORD}-${documentId}`,
      corrections: [{ kind: 'update', text: DRAFT_WORD, date: new Date().toISOString() }],
      video: { url: DRAFT_WORD, title: DRAFT_WORD },
      translationOf,
    }),
  });
  await writeInto(SEGMENT, segments, words('body', 'toss', 'signOff', 'label', 'name'));
  await writeInto(QUOTE, quotes, words('text', 'speakerName', 'affiliation', 'attribution'));
  await writeInto(CREDIT, credits, words('name', 'roleLabel', 'evidenceText'));
  const { documentId: segment } = await create(SEGMENT, { article: documentId, ...words('body') });
  await create(QUOTE, { segment, ...words('text') });
  await create(QUOTE, { segment: segments[1]?.documentId, ...words('text') });
  await create(CREDIT, { article: documentId, ...words('name') });
};

const words = (...fields: string[]) =>
  Object.fromEntries(fields.map((field) => [field, DRAFT_WORD]));

const create = (uid: ArticlePart, data: Readonly<Record<string, unknown>>) =>
  app.strapi.documents(uid).create({ data: documentData<ArticlePart>({ order: 9, ...data }) });

const writeInto = async (
  uid: ArticlePart,
  parts: readonly { readonly documentId: string | null }[],
  data: Readonly<Record<string, unknown>>,
): Promise<void> => {
  for (const { documentId } of parts) {
    await app.strapi
      .documents(uid)
      .update({ documentId: documentId ?? '', data: documentData<ArticlePart>(data) });
  }
};

/** All answers to one reader, by question. */
const answersTo = async (caller: Headers): Promise<Map<string, string>> => {
  const answers = new Map<string, string>();
  const isNobody = Object.keys(caller).length === 0;
  const questions = isNobody ? [...forEverybody, ...forNobody] : forEverybody;
  for (const { name, ask } of questions) {
    const { status, text } = await ask(app.request).set(caller);
    answers.set(name, `${String(status)} ${inOneOrder(text)}`);
  }
  return answers;
};

/** GraphQL works on its branches side by side: their errors come in any order. */
const inOneOrder = (text: string): string => {
  const { errors, ...rest } = JSON.parse(text || '{}') as { errors?: unknown[] };
  return JSON.stringify({ ...rest, errors: errors?.map((error) => JSON.stringify(error)).sort() });
};

const statusesIn = (answers: ReadonlyMap<string, string>) =>
  new Set([...answers.values()].map((answer) => answer.slice(0, 3)));

describe('drafts stay inside', () => {
  it('no public answer changes with what is written into drafts, and none holds a word of them', async () => {
    const before = new Map<string, ReadonlyMap<string, string>>();
    for (const [reader, caller] of Object.entries(readers)) {
      before.set(reader, await answersTo(caller));
    }
    const [modified = '', neverPublished = '', withdrawn = ''] = articles;
    await writeIntoDraft(modified, neverPublished);
    await writeIntoDraft(neverPublished, modified);
    await writeIntoDraft(withdrawn, modified);
    for (const [reader, caller] of Object.entries(readers)) {
      const after = await answersTo(caller);
      const changed = [...after].filter(
        ([question, answer]) => answer !== before.get(reader)?.get(question),
      );
      expect({ reader, changed }).toEqual({ reader, changed: [] });
      const telling = [...after].filter(([, answer]) => answer.includes(SOURCE_WORD));
      expect({ reader, telling }).toEqual({ reader, telling: [] });
      const misspelt = [...after].filter(
        ([question, answer]) => question.startsWith('{') && answer.startsWith('400'),
      );
      expect(misspelt).toEqual([]);
      expect([...statusesIn(after)]).toEqual(expect.arrayContaining(['200', '400', '403']));
    }
  }, 600_000);

  it('they are there for who may read drafts: the questions above can find them', async () => {
    const token = await makeToken(app, 'full-access');
    const found = await Promise.all(
      ['articles', 'segments', 'quotes', 'credits'].map((type) =>
        app.request.get(`/api/${type}?status=draft&populate=*`).set(token).expect(200),
      ),
    );
    expect(found.map(({ text }) => text.includes(DRAFT_WORD))).toEqual([true, true, true, true]);
    const graphql = await app.request
      .post('/graphql')
      .set(token)
      .send({ query: '{ articles(status: DRAFT) { headline segments { body } } }' });
    expect(graphql.text).toContain(DRAFT_WORD);
  });

  it('the source of an article is not delivered to anybody', async () => {
    const token = await makeToken(app, 'full-access');
    for (const query of ['populate=*', 'populate=*&status=draft', 'populate=source']) {
      const { text } = await app.request.get(`/api/articles?${query}`).set(token);
      expect(text).not.toContain(SOURCE_WORD);
    }
    await app.request
      .get(`/api/articles?filters[source][text][$contains]=${SOURCE_WORD}`)
      .set(token)
      .expect(400);
    const answer = await app.request
      .post('/graphql')
      .set(token)
      .send({ query: '{ articles { source { text } } }' });
    expect(answer.body).toMatchObject({
      errors: [{ message: expect.stringContaining('source') as string }],
    });
  });
});

describe('what the public has no business with is closed', () => {
  it.each(['tip-lines', 'people', 'editions', 'newsroom'])('GET /api/%s', async (path) => {
    await app.request.get(`/api/${path}`).expect(403);
    await app.request.get(`/api/${path}/1`).expect(path === 'newsroom' ? 404 : 403);
  });

  it.each(['tipLines', 'people', 'editions', 'newsroom'])('GraphQL %s', async (field) => {
    const answer = await app.request
      .post('/graphql')
      .send({ query: `{ ${field} { documentId } }` });
    expect(answer.body).toMatchObject({ errors: [{ message: 'Forbidden access' }] });
  });

  it.each(['articles', 'segments', 'quotes', 'credits', 'tip-lines', 'people', 'editions'])(
    'writing /api/%s',
    async (path) => {
      const id = articles[0] ?? '';
      await app.request.post(`/api/${path}`).send({ data: {} }).expect(403);
      await app.request.put(`/api/${path}/${id}`).send({ data: {} }).expect(403);
      await app.request.delete(`/api/${path}/${id}`).expect(403);
    },
  );
});
