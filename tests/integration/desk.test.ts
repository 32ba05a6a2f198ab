import type { StoredArticle } from '../../src/domain/article/stored-article';
import { applyEdit } from '../../src/domain/desk/apply-edit';
import { toDeskDocument } from '../../src/domain/desk/to-desk-document';
import { learnIds, toSentDraft } from '../../src/domain/desk/to-sent-draft';
import type {
  Attention,
  DeskDraft,
  EditionContent,
  EditionLine,
  FoundPerson,
  ReportsPage,
} from '../../src/plugins/newsroom/contracts';
import { storeArticle } from '../../src/services/articles/store-article';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { logInAdministrator } from '../support/panel-administrator';
import { sampleArticle } from '../support/sample-article';

let app: BootedStrapi;
let chief: string;
let editor: string;
let author: string;

beforeAll(async () => {
  app = await bootStrapi();
  chief = await logInAdministrator(app, 'strapi-super-admin');
  editor = await logInAdministrator(app, 'strapi-editor');
  author = await logInAdministrator(app, 'strapi-author');
}, 120_000);

afterAll(async () => {
  await app.stop();
});

type Method = 'get' | 'put' | 'post';

const ask = (token: string, method: Method, path: string) =>
  app.request[method](`/newsroom${path}`).auth(token, { type: 'bearer' });

const get = async <Data>(path: string, token = chief): Promise<Data> =>
  ((await ask(token, 'get', path).expect(200)).body as { data: Data }).data;

const open = (documentId: string, token = chief): Promise<DeskDraft> =>
  get<DeskDraft>(`/articles/${documentId}`, token);

const save = (draft: DeskDraft, data: object, token = chief) =>
  ask(token, 'put', `/articles/${draft.article.documentId ?? ''}`)
    .set('If-Match', draft.etag)
    .send({ data });

const store = (slug: string, change: Partial<StoredArticle> = {}): Promise<string> =>
  storeArticle(app.strapi, { ...sampleArticle(slug), ...change });

const NOBODY: ReadonlyMap<string, string> = new Map();

describe('a draft on the desk', () => {
  it('is opened, edited, stored, and opened again as it was left', async () => {
    const draft = await open(await store('on-the-desk'));
    const document = toDeskDocument(draft.article);
    const [segment] = document.segments;
    const edited = [
      { kind: 'set-head', field: 'headline', value: 'Another headline' } as const,
      { kind: 'insert-quote', segment: segment?.key ?? '', before: null } as const,
      { kind: 'insert-credit', role: 'graphics', name: 'Tak Ji-ho', person: null } as const,
    ].reduce(applyEdit, document);
    const made = edited.segments[0]?.blocks.at(-1);
    const written = applyEdit(edited, {
      kind: 'set-text',
      block: made?.key ?? '',
      text: 'We were told nothing.',
    });
    const answer = await save(draft, toSentDraft(written, draft.article, NOBODY)).expect(200);
    const saved = (answer.body as { data: DeskDraft }).data;
    expect(saved.etag).not.toBe(draft.etag);
    expect(saved).toEqual(await open(draft.article.documentId ?? ''));
    expect(saved.article.headline).toBe('Another headline');
    expect(saved.article.credits.at(-1)).toMatchObject({ name: 'Tak Ji-ho', role: 'graphics' });
    const learned = learnIds(written, saved.article);
    expect(learned.get(made?.key ?? '')).toBe(saved.article.segments[0]?.quotes.at(-1)?.documentId);

    // The same once more writes nothing and makes no second quote.
    const again = await save(saved, toSentDraft(written, saved.article, learned)).expect(200);
    expect((again.body as { data: DeskDraft }).data.etag).toBe(saved.etag);
  });

  it('is not stored over what somebody else stored: who and when is said', async () => {
    const documentId = await store('two-at-once');
    const draft = await open(documentId);
    const data = (headline: string) =>
      toSentDraft(toDeskDocument({ ...draft.article, headline }), draft.article, NOBODY);
    await save(draft, data('The first'), editor).expect(200);
    const refused = await save(draft, data('The second')).expect(412);
    const { details } = (refused.body as { error: { details: object } }).error;
    expect(details).toMatchObject({
      changedBy: expect.stringContaining('strapi-editor') as string,
      etag: (await open(documentId)).etag,
    });
    expect(await open(documentId)).toMatchObject({
      article: { headline: 'The first' },
      changedBy: 'Seo-yun Min',
    });
    await ask(chief, 'put', `/articles/${documentId}`)
      .send({ data: data('x') })
      .expect(428);
  });

  it('is published with its edition, changed, published again, withdrawn; its editions stay', async () => {
    const documentId = await store('published-from-the-desk');
    const draft = await open(documentId);
    expect(draft.edition).toBeNull();
    const published = await ask(chief, 'post', `/articles/${documentId}/publish`).expect(200);
    expect(published.body).toMatchObject({
      data: { edition: { number: 1, slug: 'published-from-the-desk' }, isModified: false },
    });
    await app.request.get('/api/articles/published-from-the-desk/assembled').expect(200);

    const opened = await open(documentId);
    const renamed = toDeskDocument({ ...opened.article, headline: 'Said otherwise' });
    const saved = await save(opened, toSentDraft(renamed, opened.article, NOBODY)).expect(200);
    expect(saved.body).toMatchObject({ data: { edition: { number: 1 }, isModified: true } });
    await ask(chief, 'post', `/articles/${documentId}/publish`).expect(200);
    await ask(chief, 'post', `/articles/${documentId}/unpublish`).expect(200);
    await app.request.get('/api/articles/published-from-the-desk/assembled').expect(410);

    const editions = await get<EditionLine[]>(`/articles/${documentId}/editions`);
    expect(editions.map(({ number, publishedBy }) => [number, publishedBy])).toEqual([
      [2, 'Seo-yun Min'],
      [1, 'Seo-yun Min'],
    ]);
    expect(editions[0]?.withdrawnAt).not.toBeNull();
    const first = await get<EditionContent>(`/articles/${documentId}/editions/1`);
    expect(first.content.headline).toBe(draft.article.headline);
    await ask(chief, 'get', `/articles/${documentId}/editions/9`).expect(404);
    await ask(chief, 'get', `/articles/${documentId}/editions/x`).expect(404);
  });

  it('is refused by the check with the reason at its field', async () => {
    const documentId = await store('without-credits', { credits: [] });
    const refused = await ask(chief, 'post', `/articles/${documentId}/publish`).expect(400);
    expect(refused.body).toMatchObject({
      error: { details: { errors: [{ path: ['credits'] }] } },
    });
  });
});

describe('the list of reports', () => {
  it('says of each where it stands and what the check finds, and finds it by words, section and state', async () => {
    const held = await store('held-back', {
      headline: 'Held back until noon',
      section: 'Sea',
      embargoUntil: '2999-01-01T00:00:00.000Z',
    });
    await ask(chief, 'post', `/articles/${held}/publish`).expect(200);
    const failing = await store('failing', { headline: 'Fails the check', credits: [] });
    const all = await get<ReportsPage>('/reports');
    expect(all.timeZone).toBe('Asia/Seoul');
    expect(all.reports.find(({ documentId }) => documentId === held)).toMatchObject({
      state: 'embargoed',
      errors: 0,
      section: 'Sea',
    });
    expect(all.reports.find(({ documentId }) => documentId === failing)).toMatchObject({
      state: 'draft',
    });
    expect(all.reports.find(({ documentId }) => documentId === failing)?.errors).toBeGreaterThan(0);
    const ids = async (query: string) =>
      (await get<ReportsPage>(`/reports?${query}`)).reports.map(({ documentId }) => documentId);
    expect(await ids('search=until+noon')).toEqual([held]);
    expect(await ids('section=Sea')).toEqual([held]);
    expect(await ids('state=embargoed')).toEqual([held]);
    expect(await ids('state=draft')).toContain(failing);
    expect(await ids('state=draft')).not.toContain(held);
    expect(await ids('state=published')).not.toContain(held);
    expect(all.sections).toContain('Sea');
    await ask(chief, 'get', '/reports?state=lost').expect(400);
    await ask(chief, 'get', '/reports?page=0').expect(400);
    const attention = await get<Attention>('/attention');
    expect(attention.reports).toContainEqual(
      expect.objectContaining({ documentId: failing, reason: 'fails-check' }),
    );
  });
});

describe('the people that a name may mean', () => {
  it('are those spelled alike, those probably the same, and those whose names hold the words', async () => {
    for (const name of ['Ok Dal-su', 'Ok Dalsu Junior', 'Pyo Eun-bi']) {
      await app.strapi.documents('api::person.person').create({ data: { name, staff: false } });
    }
    const people = async (name: string) =>
      (await get<FoundPerson[]>(`/people?name=${encodeURIComponent(name)}`)).map((person) => [
        person.name,
        person.match,
      ]);
    expect(await people('ok dalsu')).toEqual([
      ['Ok Dal-su', 'same'],
      ['Ok Dalsu Junior', 'other'],
    ]);
    expect(await people('Pyo Unbi')).toEqual([['Pyo Eun-bi', 'probable']]);
    expect(await people(' ')).toEqual([]);
  });
});

describe('the rights', () => {
  const PATHS = (id: string): readonly [Method, string][] => [
    ['get', '/reports'],
    ['get', '/attention'],
    ['get', '/people?name=a'],
    ['get', '/tip-lines'],
    ['get', `/articles/${id}`],
    ['put', `/articles/${id}`],
    ['post', `/articles/${id}/publish`],
    ['post', `/articles/${id}/unpublish`],
    ['post', `/articles/${id}/discard`],
    ['get', `/articles/${id}/editions`],
    ['get', `/articles/${id}/editions/1`],
  ];

  it('are asked for by every route', async () => {
    const id = await store('whose');
    for (const [method, path] of PATHS(id)) {
      await app.request[method](`/newsroom${path}`).expect(401);
    }
    expect((await open(id)).edition).toBeNull();
  });

  it('let an editor do everything, and an author only with what is theirs, publishing excepted', async () => {
    const others = await store('of-others');
    await open(others, editor);
    for (const [method, path] of PATHS(others).filter(([, way]) => way.includes(others))) {
      const answer = await ask(author, method, path).send({});
      expect([method, path, answer.status]).toEqual([
        method,
        path,
        /publish|discard/u.test(path) ? 403 : method === 'put' ? 400 : 404,
      ]);
    }
    const imported = await app.request
      .post('/newsroom/import')
      .auth(author, { type: 'bearer' })
      .send({ text: 'A report of my own\n\n[Anchor]\nThe ferry stops.' })
      .expect(201);
    const { documentId } = (imported.body as { data: { documentId: string } }).data;
    const own = await open(documentId, author);
    const changed = toDeskDocument({ ...own.article, headline: 'Mine' });
    await save(own, toSentDraft(changed, own.article, NOBODY), author).expect(200);
    const list = await get<ReportsPage>('/reports', author);
    expect(list.reports.map((report) => report.documentId)).toEqual([documentId]);
    await ask(author, 'post', `/articles/${documentId}/publish`).expect(403);
    await ask(editor, 'post', `/articles/${documentId}/publish`).expect(400);
  });
});
