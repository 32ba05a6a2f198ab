import type { Core } from '@strapi/strapi';
import type { PersonReference } from '../../src/domain/article/stored-article';
import { loadArticle } from '../../src/services/articles/load-article';
import { documentData } from '../../src/services/mapping/document-data';
import { ARTICLE, CREDIT, PERSON, QUOTE, SEGMENT } from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { makeCallers, makeToken, type Headers } from '../support/callers';
import {
  HIDDEN_WORD,
  HIDING_STATES,
  SOURCE_WORD,
  hiddenSlug,
  storeInState,
} from '../support/hidden-articles';
import {
  answeredIn,
  anyOf,
  fieldQuestions,
  sideBySide,
  type FieldQuestion,
} from '../support/public-paths/field-questions';
import { PUBLIC_PATHS, type Subjects } from '../support/public-paths/public-paths';
import { askAll, type Answers, type Question } from '../support/public-paths/question';

let app: BootedStrapi;
let address: string;
let readers: Readonly<Record<string, Headers>>;
let person: PersonReference;
/** The articles by their state; `open` has nothing to hide. */
const articles = new Map<string, string>();

beforeAll(async () => {
  app = await bootStrapi();
  const callers = await makeCallers(app, ['api::article.article.find']);
  const { nobody, user, readOnlyToken, permittedToken } = callers;
  readers = { nobody, user, readOnlyToken, permittedToken };
  const data = documentData<typeof PERSON>({ name: 'Ok Dal-su' });
  const { documentId } = await app.strapi.documents(PERSON).create({ data });
  person = { documentId, name: 'Ok Dal-su' };
  for (const [state, { prepare }] of Object.entries(HIDING_STATES)) {
    articles.set(state, await storeInState(app.strapi, state, { person, prepare }));
  }
  const prepare = [tieToEmbargoed];
  articles.set('open', await storeInState(app.strapi, 'open', { person, prepare }));
  address = await listen();
}, 120_000);

afterAll(async () => {
  await app.stop();
});

/** The public article is tied to others that hide something, before it is published. */
const tieToEmbargoed = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const documents = strapi.documents(ARTICLE);
  const translationOf = articles.get('embargoed');
  await documents.update({ documentId, data: documentData<typeof ARTICLE>({ translationOf }) });
  await documents.publish({ documentId });
};

/** Opens a port on this machine: connections are kept for thousands of questions. */
const listen = (): Promise<string> =>
  new Promise((resolve) => {
    const { httpServer } = app.strapi.server;
    // A connection that the server closes while the next question is on its way would be an error of the test's own.
    httpServer.keepAliveTimeout = 600_000;
    httpServer.listen(0, '127.0.0.1', () => {
      const place = httpServer.address();
      resolve(`http://127.0.0.1:${String(typeof place === 'object' ? place?.port : place)}`);
    });
  });

const subjects = async (): Promise<Subjects> => {
  const states = [...articles];
  const parts = { [SEGMENT]: [] as string[], [QUOTE]: [] as string[], [CREDIT]: [] as string[] };
  for (const state of ['modified', 'embargoed', 'withdrawn']) {
    const draft = await loadArticle(app.strapi, articles.get(state) ?? '', 'draft');
    const segment = draft?.segments[1];
    parts[SEGMENT].push(segment?.documentId ?? '');
    parts[QUOTE].push(segment?.quotes[0]?.documentId ?? '');
    parts[CREDIT].push(draft?.credits[0]?.documentId ?? '');
  }
  return {
    documentIds: { [ARTICLE]: states.map(([, documentId]) => documentId), ...parts },
    slugs: states.flatMap(([state, documentId]) => [state, hiddenSlug(documentId)]),
    people: [person.documentId],
  };
};

const hideEverything = async (): Promise<void> => {
  for (const [state, { hide }] of Object.entries(HIDING_STATES)) {
    for (const act of hide) {
      await act(app.strapi, articles.get(state) ?? '');
    }
  }
  const documents = app.strapi.documents(ARTICLE);
  const data = { translationOf: articles.get('never-published') };
  for (const state of ['modified', 'withdrawn', 'open']) {
    await documents.update({
      documentId: articles.get(state) ?? '',
      data: documentData<typeof ARTICLE>(data),
    });
  }
};

/**
 * Asks as every reader.
 * @param earlier answers to the same: what a reader was refused then for the request itself, whatever there is, is not asked again
 */
const askEverybody = async (
  questions: readonly Question[],
  earlier?: ReadonlyMap<string, Answers>,
  names = Object.keys(readers),
): Promise<Map<string, Answers>> => {
  const answers = new Map<string, Answers>();
  for (const reader of names) {
    const headers = readers[reader] ?? {};
    const before = earlier?.get(reader);
    const open = questions.filter(({ name }) => !/^40[03] /u.test(before?.get(name) ?? ''));
    answers.set(reader, await askAll(address, headers, open));
  }
  return answers;
};

const differences = (
  before: ReadonlyMap<string, Answers>,
  after: ReadonlyMap<string, Answers>,
): string[] =>
  [...after].flatMap(([reader, answers]) =>
    [...answers]
      .filter(([question, answer]) => answer !== before.get(reader)?.get(question))
      .map(([question, answer]) => `${reader}: ${question}: ${answer}`),
  );

const holding = (answers: ReadonlyMap<string, Answers>, word: string): string[] =>
  [...answers].flatMap(([reader, ofReader]) =>
    [...ofReader]
      // A question is repeated in some refusals.
      .filter(([question, answer]) => answer.replaceAll(question, '').includes(word))
      .map(([question]) => `${reader}: ${question}`),
  );

const statusesIn = (answers: ReadonlyMap<string, Answers>): string[] => [
  ...new Set(
    [...answers.values()].flatMap((ofReader) =>
      [...ofReader.values()].map((answer) => answer.slice(0, 3)),
    ),
  ),
];

/** Those of the fields that a reader is not refused. */
const openTo = async (
  reader: Headers,
  fields: readonly FieldQuestion[],
): Promise<{ readonly fields: FieldQuestion[]; readonly answers: Answers }> => {
  const overRest = fields.filter(({ operation }) => operation === undefined);
  const answers = await askAll(address, reader, overRest);
  const bundles = sideBySide(fields.filter(({ operation }) => operation !== undefined));
  const ofBundles = await askAll(address, reader, bundles);
  return {
    fields: [
      ...overRest.filter(({ name }) => answers.get(name)?.startsWith('200')),
      ...bundles.flatMap((bundle) => answeredIn(bundle, ofBundles)),
    ],
    answers,
  };
};

describe('drafts stay inside', () => {
  it('no public answer changes with what is hidden, and none holds a word of it', async () => {
    const asked = await subjects();
    const questions = Object.values(PUBLIC_PATHS).flatMap((path) => path(asked));
    const before = await askEverybody(questions);

    // Which fields may be asked for at all hangs on no document: found out once, of those who may least and most.
    const fields = fieldQuestions(app.strapi, HIDDEN_WORD);
    const toToken = await openTo(readers['readOnlyToken'] ?? {}, fields);
    const toNobody = await openTo({}, toToken.fields);
    expect(toNobody.fields.length).toBeGreaterThan(100);
    const open = toToken.fields;
    const telling = open.filter(({ kind }) => kind === 'sort' || kind === 'null filter');
    const bundles = sideBySide(open.filter(({ kind }) => kind === 'GraphQL null filter'));
    const leastAndMost = ['nobody', 'readOnlyToken'];
    const fieldsBefore = await askEverybody([...telling, ...bundles], undefined, leastAndMost);

    await hideEverything();

    const after = await askEverybody(questions, before);
    expect(differences(before, after)).toEqual([]);
    expect(holding(after, HIDDEN_WORD)).toEqual([]);
    expect(holding(after, SOURCE_WORD)).toEqual([]);
    expect(statusesIn(before)).toEqual(expect.arrayContaining(['200', '400', '403', '404']));
    const misspelt = [...(before.get('nobody') ?? [])].filter(
      ([question, answer]) => question.startsWith('{') && answer.startsWith('400'),
    );
    expect(misspelt).toEqual([]);

    const fieldsAfter = await askEverybody([...telling, ...bundles], fieldsBefore, leastAndMost);
    expect(differences(fieldsBefore, fieldsAfter)).toEqual([]);
    const found = await askEverybody(anyOf(toNobody.fields));
    const nothing = /^200 \{"data":(?:\[\],"meta"|\{"\w+_connection":\{"nodes":\[\]\}\}\})/u;
    for (const [reader, answers] of found) {
      const finding = [...answers].filter(([, answer]) => !nothing.test(answer));
      expect({ reader, finding }).toEqual({ reader, finding: [] });
    }
  }, 600_000);

  it('they are there for who may read drafts: the questions above can find them', async () => {
    const token = await makeToken(app, 'full-access');
    const found = await Promise.all(
      ['articles', 'segments', 'quotes', 'credits'].map((type) =>
        app.request.get(`/api/${type}?status=draft&populate=*`).set(token).expect(200),
      ),
    );
    expect(found.map(({ text }) => text.includes(HIDDEN_WORD))).toEqual([true, true, true, true]);
    const graphql = await app.request
      .post('/graphql')
      .set(token)
      .send({ query: '{ articles(status: DRAFT) { headline segments { body } } }' });
    expect(graphql.text).toContain(HIDDEN_WORD);
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

it('who changed an article cannot be found out by searching', async () => {
  const token = await makeToken(app, 'full-access');
  const documentId = articles.get('open') ?? '';
  await app.request
    .put(`/api/articles/${documentId}`)
    .set(token)
    .send({ data: { summary: 'Changed by somebody.' } })
    .expect(200);
  const row: unknown = await app.strapi.db
    .query(ARTICLE)
    .findOne({ where: { documentId, publishedAt: { $notNull: true } }, select: ['changedBy'] });
  expect(row).toMatchObject({ changedBy: 'token: full-access' });
  const search = async (word: string) =>
    (
      (await app.request.get(`/api/articles?fields=documentId&_q=${word}`).expect(200)).body as {
        data: { documentId: string }[];
      }
    ).data.map((found) => found.documentId);
  expect(await search('Changed%20by%20somebody')).toEqual([documentId]);
  expect(await search('token%3A%20full')).toEqual([]);
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
      const id = articles.get('open') ?? '';
      await app.request.post(`/api/${path}`).send({ data: {} }).expect(403);
      await app.request.put(`/api/${path}/${id}`).send({ data: {} }).expect(403);
      await app.request.delete(`/api/${path}/${id}`).expect(403);
    },
  );
});
