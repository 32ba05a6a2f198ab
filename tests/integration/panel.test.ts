import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import type { Headers } from '../support/callers';
import { registerAdministrator } from '../support/panel-administrator';

interface ViewConfiguration {
  settings: { mainField: string };
  layouts: { list: string[] };
  metadatas: Record<string, { edit: Record<string, unknown>; list: Record<string, unknown> }>;
}

describe("the admin panel's server half", () => {
  let booted: BootedStrapi;
  let administrator: Headers;

  beforeAll(async () => {
    booted = await bootStrapi({ seed: true });
    administrator = await registerAdministrator(booted);
  });

  afterAll(async () => {
    await booted.stop();
  });

  const send = (method: 'get' | 'post' | 'put' | 'delete', path: string, body?: object) =>
    booted.request[method](`/content-manager/${path}`).set(administrator).send(body);

  const configuration = async (uid: string): Promise<ViewConfiguration> => {
    const answer = await send('get', `content-types/${uid}/configuration`);
    return (answer.body as { data: { contentType: ViewConfiguration } }).data.contentType;
  };

  const firstOf = async (uid: string): Promise<string> => {
    const answer = await send('get', `collection-types/${uid}`);
    const [first] = (answer.body as { results: { documentId: string }[] }).results;
    return first?.documentId ?? 'none';
  };

  it('lists articles by headline, section and time, under readable names', async () => {
    const { settings, layouts, metadatas } = await configuration('api::article.article');
    expect(settings).toMatchObject({
      mainField: 'headline',
      defaultSortBy: 'airedAt',
      defaultSortOrder: 'DESC',
    });
    expect(layouts.list).toEqual(['headline', 'section', 'airedAt']);
    expect(metadatas['airedAt']).toMatchObject({
      edit: { label: 'Aired at', editable: true },
      list: { label: 'Aired at' },
    });
    expect(metadatas['segments']?.edit).toMatchObject({ mainField: 'body' });
    expect(metadatas['credits']?.edit).toMatchObject({ mainField: 'name' });
    expect(metadatas['source']?.edit).toMatchObject({ editable: false });
  });

  it('keeps the view that an administrator has configured when it starts again', async () => {
    const uid = 'api::person.person';
    const { settings, layouts, metadatas } = await configuration(uid);
    for (const { list } of Object.values(metadatas)) {
      // Sent out, and refused when it comes back; the panel drops it too.
      delete list['mainField'];
    }
    await send('put', `content-types/${uid}/configuration`, {
      settings,
      layouts: { ...layouts, list: ['name'] },
      metadatas: { ...metadatas, staff: { edit: { label: 'Works here' }, list: {} } },
    }).expect(200);
    // What the content manager does at every start.
    const contentTypes = booted.strapi
      .plugin('content-manager')
      .service<{ syncConfigurations(): Promise<void> }>('content-types');
    await contentTypes.syncConfigurations();
    const kept = await configuration(uid);
    expect(kept.layouts.list).toEqual(['name']);
    expect(kept.metadatas['staff']?.edit).toMatchObject({ label: 'Works here' });
  });

  it('shows editions to the highest administrator, and lets nobody write them', async () => {
    const uid = 'api::edition.edition';
    const documentId = await firstOf(uid);
    const page = `collection-types/${uid}/${documentId}`;
    await send('get', page).expect(200);
    await send('post', `collection-types/${uid}`, { slug: 'x' }).expect(403);
    await send('put', page, { slug: 'x' }).expect(403);
    await send('delete', page).expect(403);
    await send('post', `collection-types/${uid}/actions/bulkDelete`, {
      documentIds: [documentId],
    }).expect(403);
  });

  it.each(['segment', 'quote', 'credit'])('publishes no %s on its own', async (part) => {
    const uid = `api::${part}.${part}`;
    const page = `collection-types/${uid}/${await firstOf(uid)}`;
    await send('get', page).expect(200);
    for (const action of ['publish', 'unpublish']) {
      const answer = await send('post', `${page}/actions/${action}`, {}).expect(400);
      expect(answer.body).toMatchObject({ error: { name: 'ValidationError' } });
    }
  });

  it('publishes an article as before', async () => {
    const uid = 'api::article.article';
    await send('post', `collection-types/${uid}/${await firstOf(uid)}/actions/publish`, {}).expect(
      200,
    );
  });
});
