import { setUpPanelRoles } from '../../src/services/access/set-up-panel-roles';
import { storeArticle } from '../../src/services/articles/store-article';
import { ARTICLE, NEWSROOM, TIP_LINE } from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { logInAdministrator, type PanelRole } from '../support/panel-administrator';
import { sampleArticle } from '../support/sample-article';

let app: BootedStrapi;
let editor: string;
let author: string;

beforeAll(async () => {
  app = await bootStrapi();
  editor = await logInAdministrator(app, 'strapi-editor');
  author = await logInAdministrator(app, 'strapi-author');
  await app.strapi
    .documents(NEWSROOM)
    .create({ data: { name: 'Naru TV', timezone: 'Asia/Seoul', defaultLanguage: 'ko' } });
}, 120_000);

afterAll(async () => {
  await app.stop();
});

type Method = 'get' | 'post' | 'put' | 'delete';

const statusOf = async (
  token: string,
  method: Method,
  address: string,
  body: object = {},
): Promise<number> => {
  const call = app.request[method](address).auth(token, { type: 'bearer' });
  return (await (method === 'get' ? call : call.send(body))).status;
};

const contents = (type: string, documentId = ''): string =>
  `/content-manager/collection-types/${type}/${documentId}`;

const newsroomPermissions = async (code: PanelRole): Promise<string[]> => {
  const rows = (await app.strapi.db.query('admin::permission').findMany({
    where: { role: { code }, action: { $startsWith: 'plugin::newsroom.' } },
  })) as { readonly action: string }[];
  return rows.map(({ action }) => action.replace('plugin::newsroom.', '')).sort();
};

/** Imported by an author, mended by nobody. */
const importAs = async (token: string, headline: string): Promise<string> => {
  const imported = await app.request
    .post('/newsroom/import')
    .auth(token, { type: 'bearer' })
    .send({ text: `${headline}\n\n[Anchor]\nThe ferry stops.` })
    .expect(201);
  return (imported.body as { data: { documentId: string } }).data.documentId;
};

describe('the roles that a new installation has', () => {
  it('hold the permissions of the newsroom: an author all but publishing', async () => {
    expect(await newsroomPermissions('strapi-editor')).toEqual([
      'edit',
      'history',
      'import',
      'publish',
    ]);
    expect(await newsroomPermissions('strapi-author')).toEqual(['edit', 'history', 'import']);
  });

  it('let an editor work on everything, and read the settings without changing them', async () => {
    const documentId = await storeArticle(app.strapi, sampleArticle('of-the-newsroom'));
    const publish = `/newsroom/articles/${documentId}/publish`;
    expect(await statusOf(editor, 'post', publish)).toBe(200);
    const line = { name: 'Desk phone', channel: 'phone', label: 'Phone', value: '02-398-8585' };
    expect(await statusOf(editor, 'post', contents(TIP_LINE), line)).toBe(201);
    const newsroom = `/content-manager/single-types/${NEWSROOM}`;
    expect(await statusOf(editor, 'get', newsroom)).toBe(200);
    expect(await statusOf(editor, 'put', newsroom, { name: 'Another TV' })).toBe(403);
    expect(await statusOf(author, 'put', newsroom, { name: 'Another TV' })).toBe(403);
  });

  it('let an author import and write, and neither publish nor take from the public what is published', async () => {
    const own = await importAs(author, 'A report of the author');
    expect(await statusOf(author, 'get', `/newsroom/articles/${own}`)).toBe(200);
    expect(await statusOf(author, 'post', `/newsroom/articles/${own}/publish`)).toBe(403);
    const stock = `${contents(ARTICLE, own)}/actions/publish`;
    expect(await statusOf(author, 'post', stock)).toBe(403);
    expect(await statusOf(author, 'delete', contents(ARTICLE, own))).toBe(200);

    const published = await storeArticle(app.strapi, sampleArticle('published-for-the-author'));
    const user = (await app.strapi.db.query('admin::user').findOne({
      where: { roles: { code: 'strapi-author' } },
    })) as { readonly id: number };
    await app.strapi.db
      .query(ARTICLE)
      .updateMany({ where: { documentId: published }, data: { createdBy: user.id } });
    await app.strapi.documents(ARTICLE).publish({ documentId: published });
    expect(await statusOf(author, 'get', contents(ARTICLE, published))).toBe(200);
    expect(await statusOf(author, 'delete', contents(ARTICLE, published))).toBe(403);
    const many = `${contents(ARTICLE)}actions/bulkDelete`;
    expect(await statusOf(author, 'post', many, { documentIds: [published] })).toBe(403);
    await app.request.get('/api/articles/published-for-the-author/assembled').expect(200);
    expect(await statusOf(editor, 'delete', contents(ARTICLE, published))).toBe(200);
  });

  it('are settled once: what an administrator changes later stays when the server starts again', async () => {
    const permissions = app.strapi.db.query('admin::permission');
    const subject = NEWSROOM;
    const action = 'plugin::content-manager.explorer.update';
    const role = (await app.strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'strapi-editor' } })) as { readonly id: number };
    await permissions.create({
      data: { action, subject, role: role.id, properties: { fields: ['name'] }, conditions: [] },
    });
    await permissions.deleteMany({
      where: { action: 'plugin::newsroom.history', role: { code: 'strapi-author' } },
    });
    await setUpPanelRoles(app.strapi);
    expect(await newsroomPermissions('strapi-author')).toEqual(['edit', 'import']);
    const where = { action, subject, role: { code: 'strapi-editor' } };
    expect(await app.strapi.db.query('admin::permission').count({ where })).toBe(1);
  });
});
