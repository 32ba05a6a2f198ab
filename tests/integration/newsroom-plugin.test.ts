import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { logInAdministrator } from '../support/panel-administrator';
import { pageAbout, SEED_REPORT } from '../support/seed-report';

interface Imported {
  data: { kind: string; documentId: string };
}

let app: BootedStrapi;
let chief: string;

const importPage = (token: string, body: object) =>
  app.request.post('/newsroom/import').auth(token, { type: 'bearer' }).send(body);

const check = (token: string, documentId: string) =>
  app.request.get(`/newsroom/articles/${documentId}/check`).auth(token, { type: 'bearer' });

beforeAll(async () => {
  app = await bootStrapi();
  chief = await logInAdministrator(app, 'strapi-super-admin');
}, 120_000);

afterAll(async () => {
  await app.stop();
});

describe('the import route of the panel', () => {
  it('stores a pasted page as a draft, which the check then judges', async () => {
    const imported = await importPage(chief, { text: SEED_REPORT }).expect(201);
    const { documentId } = (imported.body as Imported).data;
    const judged = await check(chief, documentId).expect(200);
    expect(judged.body).toMatchObject({ data: { publishable: false } });
    const { results } = (judged.body as { data: { results: { code: string }[] } }).data;
    expect(results).toContainEqual(
      expect.objectContaining({ code: 'quote-unreviewed', outcome: 'fail', field: 'segments' }),
    );
    expect(results).toContainEqual(
      expect.objectContaining({ code: 'credit-missing', outcome: 'pass' }),
    );
  });

  it('says which draft a text has already, and stores it once more only when told to', async () => {
    const text = pageAbout('Why did the ferry to Dolsan stop?');
    const first = (await importPage(chief, { text }).expect(201)).body as Imported;
    const known = (await importPage(chief, { text }).expect(200)).body as Imported;
    expect(known.data).toEqual({ kind: 'known', documentId: first.data.documentId });
    const again = (await importPage(chief, { text, again: true }).expect(201)).body as Imported;
    expect(again.data.kind).toBe('stored');
    expect(again.data.documentId).not.toBe(first.data.documentId);
  });

  it.each([
    ['no text', {}, 'text'],
    ['nothing but blanks', { text: ' \n\t\n' }, 'text'],
    ['something that is no text', { text: 7 }, 'text'],
    ['an unknown field', { text: 'A line.', headline: 'x' }, 'headline'],
  ])('refuses %s by name and stores nothing', async (_what, body, field) => {
    const before = await app.strapi.db.query('api::article.article').count();
    const refused = await importPage(chief, body).expect(400);
    expect(refused.body).toMatchObject({ error: { details: { errors: [{ path: [field] }] } } });
    expect(await app.strapi.db.query('api::article.article').count()).toBe(before);
  });

  it('is closed to nobody in particular and to a role without the permission', async () => {
    await app.request.post('/newsroom/import').send({ text: SEED_REPORT }).expect(401);
    await app.strapi.db.query('admin::permission').deleteMany({
      where: { action: 'plugin::newsroom.import', role: { code: 'strapi-editor' } },
    });
    const editor = await logInAdministrator(app, 'strapi-editor');
    await importPage(editor, { text: SEED_REPORT }).expect(403);
  });
});

describe('the check route of the panel', () => {
  it('knows nothing of an article that is not there', async () => {
    await check(chief, 'nosucharticle').expect(404);
    await app.request.get('/newsroom/articles/nosucharticle/check').expect(401);
  });

  it('shows an author who may read only what is theirs their own import, and no other', async () => {
    const author = await logInAdministrator(app, 'strapi-author');
    const own = (await importPage(author, { text: pageAbout('Their own') }).expect(201))
      .body as Imported;
    const others = (await importPage(chief, { text: pageAbout('Not theirs') }).expect(201))
      .body as Imported;
    await check(author, own.data.documentId).expect(200);
    await check(author, others.data.documentId).expect(404);
  });
});
