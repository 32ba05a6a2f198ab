import path from 'node:path';
import type { StoredArticle } from '../../src/domain/article/stored-article';
import type { Attention } from '../../src/plugins/newsroom/contracts';
import { storeArticle } from '../../src/services/articles/store-article';
import type * as NeedsAttention from '../../src/services/desk/needs-attention';
import type * as Scheduling from '../../src/services/scheduling/run-schedule';
import { NEWSROOM, PERSON } from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { PROJECT_ROOT } from '../support/compile-project';
import { logInAdministrator } from '../support/panel-administrator';
import { sampleArticle } from '../support/sample-article';

let app: BootedStrapi;
let chief: string;

/** The compiled ones, as the booted Strapi has them. */
const SERVICES = path.join(PROJECT_ROOT, 'dist/src/services');
const { runSchedule } = jest.requireActual<typeof Scheduling>(
  path.join(SERVICES, 'scheduling/run-schedule'),
);
const { needsAttention } = jest.requireActual<typeof NeedsAttention>(
  path.join(SERVICES, 'desk/needs-attention'),
);

beforeAll(async () => {
  app = await bootStrapi();
  chief = await logInAdministrator(app, 'strapi-super-admin');
}, 120_000);

afterAll(async () => {
  await app.stop();
});

const store = (slug: string, change: Partial<StoredArticle> = {}): Promise<string> =>
  storeArticle(app.strapi, { ...sampleArticle(slug), ...change });

const attention = async (token = chief): Promise<Attention> => {
  const answer = await app.request
    .get('/newsroom/attention')
    .auth(token, { type: 'bearer' })
    .expect(200);
  return (answer.body as { data: Attention }).data;
};

const HANGUL = /\p{Script=Hangul}/u;

describe('what needs attention', () => {
  it('is first of all a schedule that was refused, with its reasons in both languages, until it is mended', async () => {
    const failing = await store('only-failing', { credits: [] });
    const refused = await store('refused', { credits: [], publishAt: '2025-06-01T12:00:00.000Z' });
    await runSchedule(app.strapi, new Date('2025-06-01T12:00:01.000Z'));
    const { reports } = await attention();
    const [first] = reports;
    expect(first).toMatchObject({
      documentId: refused,
      reason: 'schedule-refused',
      refusal: { action: 'publish', scheduledFor: '2025-06-01T12:00:00.000Z' },
    });
    const messages = first?.refusal?.messages ?? [];
    expect(messages.length).toBeGreaterThan(0);
    for (const { en, ko } of messages) {
      expect(en).toMatch(/^[A-Z].*\.$/u);
      expect(ko).toMatch(HANGUL);
    }
    expect(reports.filter(({ documentId }) => documentId === refused)).toHaveLength(1);
    expect(reports).toContainEqual(
      expect.objectContaining({ documentId: failing, reason: 'fails-check', refusal: null }),
    );

    await app.strapi.documents('api::article.article').update({
      documentId: refused,
      data: { publishAt: '2999-01-01T00:00:00.000Z' },
    });
    expect((await attention()).reports).toContainEqual(
      expect.objectContaining({ documentId: refused, reason: 'fails-check' }),
    );
  });

  it('is an embargo that ends today, on a day of the newsroom, however long ago the report was worked on', async () => {
    await app.strapi.db.query(NEWSROOM).updateMany({
      where: {},
      data: { timezone: 'Asia/Seoul' },
    });
    const tonight = await store('ends-tonight', { embargoUntil: '2030-03-04T14:59:00.000Z' });
    const tomorrow = await store('ends-tomorrow', { embargoUntil: '2030-03-04T15:01:00.000Z' });
    const over = await store('is-over', { embargoUntil: '2030-03-04T03:00:00.000Z' });
    for (let count = 0; count < 31; count += 1) {
      await store(`worked-on-later-${count}`);
    }
    const { reports, timeZone } = await needsAttention(
      app.strapi,
      {},
      new Date('2030-03-04T04:00:00.000Z'),
    );
    expect(timeZone).toBe('Asia/Seoul');
    const ending = reports.filter(({ reason }) => reason === 'embargo-ends');
    expect(ending.map(({ documentId }) => documentId)).toEqual([tonight]);
    const others = reports.map(({ documentId }) => documentId);
    expect(others).not.toContain(tomorrow);
    expect(others).not.toContain(over);
  });

  it('is somebody who is probably entered twice, by any of their names', async () => {
    const made = [];
    for (const [name, alias] of [
      ['Ok Dal-su', null],
      ['Head of the council', 'Ok Dalsu'],
      ['Pyo Eun-bi', null],
    ] as const) {
      const names = alias === null ? [] : [{ value: alias, kind: 'alias' as const }];
      made.push(await app.strapi.documents(PERSON).create({ data: { name, names, staff: false } }));
    }
    const { duplicates } = await attention();
    expect(duplicates).toEqual([
      [
        { documentId: made[0]?.documentId, name: 'Ok Dal-su' },
        { documentId: made[1]?.documentId, name: 'Head of the council' },
      ],
    ]);
  });

  it("shows an author nobody else's reports", async () => {
    const author = await logInAdministrator(app, 'strapi-author');
    expect((await attention(author)).reports).toEqual([]);
  });
});

describe('a refused publish', () => {
  interface Refused {
    readonly error: {
      readonly message: string;
      readonly details: {
        readonly errors: readonly { message: string; reasons: { code: string }[] }[];
      };
    };
  }

  const publishFrom = async (address: string, token: string): Promise<Refused> =>
    (await app.request.post(address).auth(token, { type: 'bearer' }).send({}).expect(400))
      .body as Refused;

  const inKorean = async (): Promise<string> => {
    const token = await logInAdministrator(app, 'strapi-editor');
    await app.request
      .put('/admin/users/me')
      .auth(token, { type: 'bearer' })
      .send({ preferedLanguage: 'ko' })
      .expect(200);
    return token;
  };

  it.each([
    ['the desk', (id: string) => `/newsroom/articles/${id}/publish`],
    [
      "Strapi's own form",
      (id: string) =>
        `/content-manager/collection-types/api::article.article/${id}/actions/publish`,
    ],
  ])('speaks the language of who publishes from %s', async (door, addressOf) => {
    const id = await store(`refused-from-${door.length}`, { credits: [] });
    const english = await publishFrom(addressOf(id), chief);
    const korean = await publishFrom(addressOf(id), await inKorean());
    expect(english.error.message).toMatch(/^Not published\. credit-missing: [A-Z]/u);
    expect(english.error.message).not.toMatch(HANGUL);
    expect(korean.error.message).toMatch(/^게시하지 않았습니다\. credit-missing: /u);
    expect(korean.error.details.errors[0]?.message).toMatch(/^credit-missing: 기사에 크레딧이/u);
    for (const { error } of [english, korean]) {
      const [credits] = error.details.errors;
      expect(credits?.reasons[0]).toMatchObject({
        code: 'credit-missing',
        messages: {
          en: expect.stringMatching(/^[A-Z]/u) as string,
          ko: expect.stringMatching(HANGUL) as string,
        },
      });
    }
  });
});
