import { storeArticle } from '../../src/services/articles/store-article';
import { auditNewsroom } from '../../src/services/auditing/audit-newsroom';
import { ARTICLE, CREDIT, EDITION, PERSON, QUOTE, TIP_LINE } from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { makeCallers, type Callers, type Headers } from '../support/callers';
import { logInAdministrator } from '../support/panel-administrator';
import { sampleArticle } from '../support/sample-article';

type Json = Record<string, unknown>;

let app: BootedStrapi;
let callers: Callers;
let administrator: Headers;

beforeAll(async () => {
  app = await bootStrapi();
  callers = await makeCallers(app, [
    'api::person.person.merge',
    'api::person.person.duplicates',
    'api::person.person.delete',
  ]);
  administrator = {
    Authorization: `Bearer ${await logInAdministrator(app, 'strapi-super-admin')}`,
  };
}, 120_000);

afterAll(async () => {
  await app.stop();
});

const makePerson = async (name: string, more: object = {}) => {
  const { documentId } = await app.strapi
    .documents(PERSON)
    .create({ data: { name, staff: false, ...more } });
  return { documentId, name };
};

type Person = Awaited<ReturnType<typeof makePerson>>;

/** An article whose first quote and first credit are linked to somebody. */
const store = (slug: string, person: Person, changes: object = {}) => {
  const sample = sampleArticle(slug);
  return storeArticle(app.strapi, {
    ...sample,
    headline: `The ferry (${slug})`,
    segments: sample.segments.map((segment) => ({
      ...segment,
      quotes: segment.quotes.map((quote) =>
        quote.order === 1 ? { ...quote, speaker: { ...quote.speaker, person } } : quote,
      ),
    })),
    credits: sample.credits.map((credit) => (credit.order === 1 ? { ...credit, person } : credit)),
    ...changes,
  });
};

const publish = async (slug: string, person: Person, changes: object = {}) => {
  const documentId = await store(slug, person, changes);
  await app.strapi.documents(ARTICLE).publish({ documentId });
  return documentId;
};

const quotesOf = (id: string, query = '', headers: Headers = {}) =>
  app.request.get(`/api/people/${id}/quotes${query}`).set(headers);

const listOf = (answer: { body: unknown }) =>
  answer.body as { data: Json[]; meta: { pagination: Json } };

const slugsOf = (answer: { body: unknown }) =>
  listOf(answer).data.map(({ article }) => (article as { slug: string }).slug);

const errorOf = (answer: { body: unknown }) =>
  (
    answer.body as {
      error: { message: string; details: { errors: { path: string[]; message: string }[] } };
    }
  ).error;

const headersOf = (answer: { headers: unknown }) => answer.headers as Record<string, string>;

describe('the quotes of a person', () => {
  it('say who said what, where and when, for everybody to read', async () => {
    const person = await makePerson('Ok Dal-su');
    const article = await publish('quoted', person);
    const answer = await quotesOf(person.documentId).expect(200);
    expect(listOf(answer)).toEqual({
      data: [
        {
          documentId: expect.any(String) as unknown,
          order: 1,
          text: 'We were told nothing.',
          speaker: { name: 'Ok Dal-su', affiliation: 'Islander', person },
          attribution: 'Ok Dal-su / Islander',
          anonymous: false,
          originalText: null,
          originalLanguage: null,
          segment: {
            documentId: expect.any(String) as unknown,
            order: 2,
            role: 'reporter',
            name: null,
          },
          article: {
            documentId: article,
            slug: 'quoted',
            headline: 'The ferry (quoted)',
            section: 'Society',
            language: 'en',
            format: 'package',
            airedAt: '2025-03-04T12:00:00.000Z',
            airedOn: null,
            firstPublishedAt: expect.any(String) as unknown,
            publishedAt: expect.any(String) as unknown,
            edition: 1,
          },
        },
      ],
      meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 } },
    });
    for (const headers of Object.values(callers) as Headers[]) {
      await quotesOf(person.documentId, '', headers).expect(200);
    }
  });

  it('are those that the public has: no draft, nothing under embargo, nothing withdrawn', async () => {
    const person = await makePerson('Pyo Eun-bi');
    await store('quoted-draft', person);
    await publish('quoted-embargo', person, {
      embargoUntil: new Date(Date.now() + 3_600_000).toISOString(),
    });
    const withdrawn = await publish('quoted-withdrawn', person);
    await app.strapi.documents(ARTICLE).unpublish({ documentId: withdrawn });
    const changed = await publish('quoted-changed', person);
    const [quote] = (await app.strapi.db.query(QUOTE).findMany({
      where: { publishedAt: null, segment: { article: { documentId: changed } }, order: 1 },
    })) as {
      documentId: string;
    }[];
    await app.strapi
      .documents(QUOTE)
      .update({ documentId: quote?.documentId ?? '', data: { text: 'Not for the public yet.' } });
    const answer = await quotesOf(person.documentId).expect(200);
    expect(slugsOf(answer)).toEqual(['quoted-changed']);
    expect(JSON.stringify(answer.body)).not.toContain('Not for the public yet');
    expect(
      listOf(await quotesOf((await makePerson('Silent')).documentId).expect(200)).data,
    ).toEqual([]);
  });

  it('come in pages, what was published last first', async () => {
    const person = await makePerson('Go Ma-eum');
    for (const slug of ['page-1', 'page-2', 'page-3']) await publish(slug, person);
    const first = await quotesOf(person.documentId, '?pagination[pageSize]=2').expect(200);
    expect(slugsOf(first)).toEqual(['page-3', 'page-2']);
    expect(listOf(first).meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 2, total: 3 });
    const second = await quotesOf(
      person.documentId,
      '?pagination[pageSize]=2&pagination[page]=2',
    ).expect(200);
    expect(slugsOf(second)).toEqual(['page-1']);
    const beyond = await quotesOf(person.documentId, '?pagination[page]=9').expect(200);
    expect(listOf(beyond)).toMatchObject({ data: [], meta: { pagination: { total: 3 } } });
  });

  it.each([
    ['?nope=1', 'nope'],
    ['?pagination[page]=0', 'pagination.page'],
    ['?pagination[pageSize]=many', 'pagination.pageSize'],
    ['?pagination[limit]=3', 'pagination.limit'],
    ['?status=draft', 'status'],
  ])('refuse %s by name', async (query, path) => {
    const person = await makePerson('Refused');
    const { details } = errorOf(await quotesOf(person.documentId, query).expect(400));
    expect(details.errors.map((problem) => problem.path.join('.'))).toEqual([path]);
  });

  it('of nobody are 404', async () => {
    await quotesOf('nobody').expect(404);
    await quotesOf('%00').expect(404);
  });

  it('have an ETag, a Last-Modified and a Cache-Control, and are 304 to who has them', async () => {
    const person = await makePerson('Tak Ji-ho');
    await publish('cached', person);
    const {
      etag = '',
      'last-modified': modified = '',
      ...headers
    } = headersOf(await quotesOf(person.documentId).expect(200));
    expect(etag).toMatch(/^"[\w-]+"$/u);
    expect(headers['cache-control']).toContain('public');
    await quotesOf(person.documentId, '', { 'If-None-Match': etag }).expect(304);
    await quotesOf(person.documentId, '', { 'If-Modified-Since': modified }).expect(304);
    await publish('cached-too', person);
    await quotesOf(person.documentId, '', { 'If-None-Match': etag }).expect(200);
  });
});

describe('merging two people', () => {
  const merge = (id: string, body: object, headers: Headers = callers.fullToken) =>
    app.request.post(`/api/people/${id}/merge`).set(headers).send(body);

  it('moves every link, keeps all names, and answers to both ids', async () => {
    const kept = await makePerson('Min Seo-yun', {
      names: [{ value: '민서윤', language: 'ko', script: 'Hang', kind: 'preferred' }],
    });
    const gone = await makePerson('Min Suh-yoon', {
      staff: true,
      title: 'Reporter',
      names: [
        { value: '민서윤', language: 'ko', script: 'Hang', kind: 'preferred' },
        { value: '민 기자', language: 'ko', script: 'Hang', kind: 'preferred' },
      ],
    });
    const published = await publish('merged', gone);
    const draft = await store('merged-draft', gone);
    const etagOf = async () =>
      headersOf(await app.request.get('/api/articles/merged/assembled'))['etag'];
    const etag = await etagOf();
    const answer = await merge(kept.documentId, { with: gone.documentId }).expect(200);
    expect((answer.body as { data: Json }).data).toEqual({
      documentId: kept.documentId,
      name: 'Min Seo-yun',
      names: [
        { value: '민서윤', language: 'ko', script: 'Hang', kind: 'preferred' },
        { value: '민 기자', language: 'ko', script: 'Hang', kind: 'alias' },
        { value: 'Min Suh-yoon', language: null, script: null, kind: 'alias' },
      ],
      affiliation: null,
      title: 'Reporter',
      staff: true,
      active: true,
      merged: [
        {
          personDocumentId: gone.documentId,
          name: 'Min Suh-yoon',
          mergedAt: expect.any(String) as unknown,
          mergedBy: 'token: full-access',
        },
      ],
    });
    expect(await app.strapi.documents(PERSON).findOne({ documentId: gone.documentId })).toBeNull();
    // The edition is a record, and stays.
    expect(await etagOf()).toBe(etag);
    const byOldId = listOf(await quotesOf(gone.documentId).expect(200));
    expect(byOldId).toEqual(listOf(await quotesOf(kept.documentId).expect(200)));
    expect(byOldId.data).toMatchObject([
      { article: { slug: 'merged' }, speaker: { person: { ...kept } } },
    ]);
    for (const article of [published, draft]) {
      expect(await linkedTo(article)).toEqual(new Set([kept.documentId]));
    }
    expect((await auditNewsroom(app.strapi)).findings).toEqual([]);
    // What the draft links is what is published next.
    await app.strapi.documents(ARTICLE).publish({ documentId: published });
    const next = await app.request.get('/api/articles/merged/assembled').expect(200);
    expect(JSON.stringify(next.body)).not.toContain(gone.documentId);
  });

  /** Whom the rows of an article are linked to, drafts and published ones. */
  const linkedTo = async (article: string) => {
    const quotes = (await app.strapi.db.query(QUOTE).findMany({
      where: { segment: { article: { documentId: article } }, order: 1 },
      populate: { speaker: true },
    })) as { speaker: Person | null }[];
    const credits = (await app.strapi.db.query(CREDIT).findMany({
      where: { article: { documentId: article }, order: 1 },
      populate: { person: true },
    })) as { person: Person | null }[];
    return new Set([
      ...quotes.map(({ speaker }) => speaker?.documentId),
      ...credits.map(({ person }) => person?.documentId),
    ]);
  };

  it('goes on: who was merged before is merged along', async () => {
    const [first, second, third] = [
      await makePerson('One'),
      await makePerson('Two'),
      await makePerson('Three'),
    ];
    await publish('merged-twice', third);
    await merge(second.documentId, { with: third.documentId }).expect(200);
    await merge(first.documentId, { with: second.documentId }).expect(200);
    expect(slugsOf(await quotesOf(third.documentId).expect(200))).toEqual(['merged-twice']);
    expect(slugsOf(await quotesOf(first.documentId).expect(200))).toEqual(['merged-twice']);
  });

  it('keeps one link where both were linked', async () => {
    const [kept, gone] = [await makePerson('Both'), await makePerson('Both too')];
    const article = await store('both', kept);
    const credits = (await app.strapi.db.query(CREDIT).findMany({
      where: { article: { documentId: article } },
      orderBy: { order: 'asc' },
    })) as { documentId: string }[];
    await app.strapi.documents(CREDIT).update({
      documentId: credits[1]?.documentId ?? '',
      data: { person: gone.documentId },
    });
    await app.strapi.documents(ARTICLE).publish({ documentId: article });
    await merge(kept.documentId, { with: gone.documentId }).expect(200);
    const rows = (await app.strapi.db.query(CREDIT).findMany({
      where: { article: { documentId: article } },
      populate: { person: true },
    })) as { person: Person | null }[];
    expect(rows.map(({ person }) => person?.documentId)).toEqual(rows.map(() => kept.documentId));
    expect(rows).toHaveLength(4);
  });

  it('needs its own permission', async () => {
    const [kept, gone] = [await makePerson('Kept'), await makePerson('Gone')];
    for (const headers of [
      callers.nobody,
      callers.user,
      callers.readOnlyToken,
      callers.otherToken,
    ]) {
      await merge(kept.documentId, { with: gone.documentId }, headers).expect(403);
    }
    await merge(kept.documentId, { with: gone.documentId }, callers.permittedToken).expect(200);
  });

  it('refuses what is no two people, and changes nothing', async () => {
    const [kept, gone] = [await makePerson('Left'), await makePerson('Right')];
    await merge('nobody', { with: gone.documentId }).expect(404);
    for (const body of [
      {},
      { with: 'nobody' },
      { with: '' },
      { with: kept.documentId },
      { with: '\0' },
    ]) {
      const { details } = errorOf(await merge(kept.documentId, body).expect(400));
      expect(details.errors.map(({ path }) => path)).toEqual([['with']]);
    }
    const unknown = errorOf(
      await merge(kept.documentId, { with: gone.documentId, into: 'x' }).expect(400),
    );
    expect(unknown.details.errors.map(({ path }) => path)).toEqual([['into']]);
    await merge(kept.documentId, { with: gone.documentId }).expect(200);
    const again = errorOf(await merge(kept.documentId, { with: gone.documentId }).expect(400));
    expect(again.message).toBe('These are one person already.');
  });

  it('leaves everything as it was when it fails', async () => {
    const [kept, gone] = [await makePerson('Whole'), await makePerson('Whole too')];
    const article = await publish('merge-fails', gone);
    const documents = jest
      .spyOn(app.strapi.db.query(PERSON), 'delete')
      .mockRejectedValueOnce(new Error('The disk is full.'));
    await merge(kept.documentId, { with: gone.documentId }).expect(500);
    documents.mockRestore();
    expect(await linkedTo(article)).toEqual(new Set([gone.documentId]));
    expect(
      await app.strapi
        .documents(PERSON)
        .findOne({ documentId: kept.documentId, populate: ['names', 'merged'] }),
    ).toMatchObject({ names: [], merged: [] });
  });

  it('is on record for good: nobody writes who was merged, and a copy was not', async () => {
    const [kept, gone] = [await makePerson('Record'), await makePerson('Recorded')];
    await merge(kept.documentId, { with: gone.documentId }).expect(200);
    const { documentId } = kept;
    await app.request
      .put(`/api/people/${documentId}`)
      .set(callers.fullToken)
      .send({ data: { title: 'Professor', merged: [] } })
      .expect(200);
    const copy = await app.strapi.documents(PERSON).clone({ documentId, data: {} as never });
    const [made] = copy?.entries ?? [];
    expect(await mergedOf(made?.documentId ?? '')).toEqual([]);
    expect(await mergedOf(documentId)).toEqual([gone.documentId]);
  });

  const mergedOf = async (documentId: string) => {
    const row = (await app.strapi.db
      .query(PERSON)
      .findOne({ where: { documentId }, populate: { merged: true } })) as {
      merged: { personDocumentId: string }[];
    };
    return row.merged.map(({ personDocumentId }) => personDocumentId);
  };

  it('done by many at once ends with one person', async () => {
    const people = [];
    for (let count = 0; count < 6; count += 1)
      people.push(await makePerson(`Crowd ${String(count)}`));
    const [kept, ...others] = people;
    await publish('crowd', others[4] as Person);
    await Promise.all(
      others.map(({ documentId }) =>
        merge(kept?.documentId ?? '', { with: documentId }).expect(200),
      ),
    );
    expect(await mergedOf(kept?.documentId ?? '')).toHaveLength(5);
    expect(slugsOf(await quotesOf(others[0]?.documentId ?? '').expect(200))).toEqual(['crowd']);
  });
});

describe('possible duplicates', () => {
  it('are proposed to who has the permission, and left alone', async () => {
    const hangul = await makePerson('표은비씨', {
      names: [{ value: 'Pyeon Na-rae', kind: 'romanization' }],
    });
    const latin = await makePerson('Pyeon Narae');
    const probable = await makePerson('Pyun Na-lae');
    const get = (headers: Headers, query = '?pagination[pageSize]=100') =>
      app.request.get(`/api/people/duplicates${query}`).set(headers);
    const { data, meta } = (await get(callers.permittedToken).expect(200)).body as {
      data: { comparison: string; names: string[]; people: Person[] }[];
      meta: { pagination: { total: number } };
    };
    const pairs = data
      .filter(({ people }) => people.some(({ documentId }) => documentId === latin.documentId))
      .map(({ comparison, names, people }) => [comparison, names, people.map(({ name }) => name)]);
    expect(pairs).toContainEqual([
      'same',
      ['Pyeon Na-rae', 'Pyeon Narae'],
      [hangul.name, latin.name],
    ]);
    expect(pairs).toContainEqual([
      'probable',
      ['Pyeon Narae', 'Pyun Na-lae'],
      [latin.name, probable.name],
    ]);
    expect(meta.pagination.total).toBe(data.length);
    for (const headers of [
      callers.nobody,
      callers.user,
      callers.readOnlyToken,
      callers.otherToken,
    ]) {
      await get(headers).expect(403);
    }
    await get(callers.fullToken, '?nope=1').expect(400);
    expect(
      await app.strapi.documents(PERSON).count({ filters: { name: { $startsWith: 'Py' } } }),
    ).toBeGreaterThanOrEqual(2);
  });
});

describe('a person or tip line that a published article has', () => {
  const tipLineOf = async (article: string) => {
    const row = (await app.strapi.db.query(ARTICLE).findOne({
      where: { documentId: article, publishedAt: null },
      populate: { tipLines: true },
    })) as { tipLines: { documentId: string; id: number }[] };
    return row.tipLines[0]?.documentId ?? '';
  };

  const tip = (value: string) => ({
    tipLines: [{ documentId: null, channel: 'phone', label: 'Phone', value, url: null }],
  });

  const expectRefused = ({ message, details }: ReturnType<typeof errorOf>, headline: string) => {
    expect(message).toContain(`"${headline}"`);
    expect(message).toContain('set "active" to false');
    expect(details.errors.map(({ path }) => path)).toEqual([['active']]);
  };

  it('is not deleted through any door', async () => {
    const person = await makePerson('Ok Ma-ru');
    const other = await makePerson('Nobody in particular');
    const article = await publish('in-use', person, tip('02-000-1111'));
    const tipLine = await tipLineOf(article);
    const headline = 'The ferry (in-use)';
    const panel = '/content-manager/collection-types';
    for (const [uid, api, documentId] of [
      [PERSON, 'people', person.documentId],
      [TIP_LINE, 'tip-lines', tipLine],
    ] as const) {
      const rest = app.request.delete(`/api/${api}/${documentId}`).set(callers.fullToken);
      expectRefused(errorOf(await rest.expect(400)), headline);
      const one = app.request.delete(`${panel}/${uid}/${documentId}`).set(administrator);
      expectRefused(errorOf(await one.expect(400)), headline);
      const many = app.request
        .post(`${panel}/${uid}/actions/bulkDelete`)
        .set(administrator)
        .send({ documentIds: uid === PERSON ? [other.documentId, documentId] : [documentId] });
      expectRefused(errorOf(await many.expect(400)), headline);
      await expect(app.strapi.documents(uid).delete({ documentId })).rejects.toThrow(headline);
      await expect(app.strapi.db.query(uid).delete({ where: { documentId } })).rejects.toThrow(
        headline,
      );
      await expect(
        app.strapi.db.query(uid).deleteMany({ where: { documentId: { $in: [documentId] } } }),
      ).rejects.toThrow(headline);
      expect(await app.strapi.documents(uid).findOne({ documentId })).not.toBeNull();
    }
    // Nothing of a refused bulk delete remains.
    expect(
      await app.strapi.documents(PERSON).findOne({ documentId: other.documentId }),
    ).not.toBeNull();
    const graphql = await app.request
      .post('/graphql')
      .set(callers.fullToken)
      .send({
        query: `mutation { deletePerson(documentId: "${person.documentId}") { documentId } }`,
      });
    expect(JSON.stringify(graphql.body)).toContain(headline.replace('"', '\\"'));
    expect(
      await app.strapi.documents(PERSON).findOne({ documentId: person.documentId }),
    ).not.toBeNull();
  });

  it('is taken out of use instead, and deleted once no published article has it', async () => {
    const person = await makePerson('Ok Ma-eul', { staff: true });
    const article = await publish('out-of-use', person, tip('02-000-2222'));
    const tipLine = await tipLineOf(article);
    await app.strapi
      .documents(PERSON)
      .update({ documentId: person.documentId, data: { active: false } });
    await app.strapi.documents(TIP_LINE).update({ documentId: tipLine, data: { active: false } });
    await app.strapi.documents(ARTICLE).unpublish({ documentId: article });
    await app.strapi.documents(PERSON).delete({ documentId: person.documentId });
    await app.strapi.documents(TIP_LINE).delete({ documentId: tipLine });
    expect(
      await app.strapi.documents(PERSON).findOne({ documentId: person.documentId }),
    ).toBeNull();
    expect(await app.strapi.documents(TIP_LINE).findOne({ documentId: tipLine })).toBeNull();
  });

  it('is deleted freely while only drafts have it', async () => {
    const person = await makePerson('Ok Seom');
    await store('drafts-only', person);
    await app.request
      .delete(`/api/people/${person.documentId}`)
      .set(callers.permittedToken)
      .expect(204);
  });

  it('and is deleted or published at the same time, stays whole', async () => {
    for (let round = 0; round < 5; round += 1) {
      const person = await makePerson(`Race ${String(round)}`);
      const slug = `race-${String(round)}`;
      const documentId = await store(slug, person);
      const [published, deleted] = await Promise.allSettled([
        app.strapi.documents(ARTICLE).publish({ documentId }),
        app.strapi.documents(PERSON).delete({ documentId: person.documentId }),
      ]);
      const edition = (await app.strapi.db
        .query(EDITION)
        .findOne({ where: { currentFor: documentId } })) as { content: unknown } | null;
      const isThere =
        (await app.strapi.documents(PERSON).findOne({ documentId: person.documentId })) !== null;
      expect(isThere).toBe(deleted.status === 'rejected');
      expect(edition !== null).toBe(published.status === 'fulfilled');
      if (edition && JSON.stringify(edition.content).includes(person.documentId)) {
        expect(isThere).toBe(true);
      }
    }
  });
});
