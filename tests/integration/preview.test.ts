import { assembleArticle } from '../../src/domain/article/assemble-article';
import { toDeskDocument } from '../../src/domain/desk/to-desk-document';
import { toStoredArticle } from '../../src/domain/desk/to-stored-article';
import { renderHtml } from '../../src/domain/render/render-html';
import type { DeskDraft } from '../../src/plugins/newsroom/contracts';
import { storeArticle } from '../../src/services/articles/store-article';
import { NEWSROOM } from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { makeToken } from '../support/callers';
import { logInAdministrator } from '../support/panel-administrator';
import { sampleArticle } from '../support/sample-article';

let app: BootedStrapi;

beforeAll(async () => {
  app = await bootStrapi();
}, 120_000);

afterAll(async () => {
  await app.stop();
});

describe('the preview', () => {
  it('is byte for byte the page that the API renders of the draft, with all that the newsroom has set', async () => {
    const { strapi, request } = app;
    await strapi.db.query(NEWSROOM).deleteMany({});
    await strapi.db.query(NEWSROOM).create({
      data: {
        name: 'Naru TV',
        url: 'https://naru.example',
        logoUrl: 'https://naru.example/logo.png',
        articleUrl: 'https://naru.example/news/{slug}',
        rightsNotice: 'Naru TV. All rights reserved.',
        timezone: 'America/New_York',
        defaultLanguage: 'en',
        tipSlogan: 'Tell us.',
      },
    });
    const documentId = await storeArticle(strapi, sampleArticle('previewed'));
    const chief = await logInAdministrator(app, 'strapi-super-admin');
    const opened = await request
      .get(`/newsroom/articles/${documentId}`)
      .auth(chief, { type: 'bearer' })
      .expect(200);
    const { article, renderSettings } = (opened.body as { data: DeskDraft }).data;
    const page = await request
      .get(`/api/articles/${documentId}/assembled?status=draft&format=html`)
      .set(await makeToken(app, 'full-access'))
      .expect(200);
    expect(page.text).toContain('Naru TV');
    expect(page.text).toContain('https://naru.example/logo.png');
    // As Strapi's form shows it, and the desk, whose document may be edited.
    expect(renderHtml(assembleArticle(article), renderSettings)).toBe(page.text);
    const onDesk = toStoredArticle(toDeskDocument(article));
    expect(renderHtml(assembleArticle(onDesk), renderSettings)).toBe(page.text);
  });
});
