import { gzipSync } from 'node:zlib';
import { parsedArticle } from '../../src/domain/article/parsed-article';
import { readTranscript } from '../../src/domain/transcript/read-transcript';
import { loadArticle } from '../../src/services/articles/load-article';
import { ARTICLE, CREDIT, PERSON, QUOTE, SEGMENT, TIP_LINE } from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { makeCallers, type Callers, type Headers } from '../support/callers';

const IMPORT = '/api/articles/import';
const MEGABYTE = 1_000_000;

/** An invented page; its headline makes one text differ from another. */
const page = (headline: string): string => `${headline}
Posted 2025.03.04. PM 9:00.

[Anchor]
The ferry has not sailed for a week.
Reporter Min Seo-yun reports.

[Reporter]
The pier is empty.

[Ok Dal-su / Islander: We were told nothing.]

I'm YTN's Min Seo-yun.

Video editing: Tak Ji-ho

[Phone] 02-000-0000
`;

let app: BootedStrapi;
let callers: Callers;

beforeAll(async () => {
  app = await bootStrapi();
  callers = await makeCallers(app, ['api::article.article.import']);
}, 120_000);

afterAll(async () => {
  await app.stop();
});

const send = (body: object | undefined, { path = IMPORT, as = callers.permittedToken } = {}) =>
  app.request.post(path).set(as).send(body);

/** Every row that an import may write. */
const rows = async () => {
  const counts: Record<string, number> = {};
  for (const uid of [ARTICLE, SEGMENT, QUOTE, CREDIT, TIP_LINE, PERSON]) {
    counts[uid] = await app.strapi.db.query(uid).count();
  }
  return counts;
};

const errorOf = (answer: { body: unknown }) =>
  (answer.body as { error: { name: string; details: { errors: { path: string[] }[] } } }).error;

const dataOf = (answer: { body: unknown }) =>
  (answer.body as { data: { documentId: string; slug: string } }).data;

describe('who may import', () => {
  const permitted: readonly (keyof Callers)[] = ['permittedUser', 'permittedToken', 'fullToken'];
  const refused: readonly (keyof Callers)[] = ['nobody', 'user', 'readOnlyToken', 'otherToken'];

  it.each(permitted)('%s may', async (caller) => {
    const body = { text: page('A dry run'), dryRun: true };
    await send(body, { as: callers[caller] }).expect(200);
  });

  it.each(refused)('%s may not, and nothing is written', async (caller) => {
    const before = await rows();
    await send({ text: page('Refused') }, { as: callers[caller] }).expect(403);
    await send({ text: page('Refused'), dryRun: true }, { as: callers[caller] }).expect(403);
    expect(await rows()).toEqual(before);
  });

  it('an unknown token is 401', async () => {
    const as: Headers = { Authorization: 'Bearer nonsense' };
    await send({ text: page('Unknown') }, { as }).expect(401);
  });
});

describe('what an import answers', () => {
  it('says on a dry run what the page says, and writes nothing', async () => {
    const text = page('Why did the ferry stop?');
    const before = await rows();
    const answer = await send({ text, dryRun: true }).expect(200);
    const { article, diagnostics, lines } = readTranscript(text);
    const expected = { data: parsedArticle(article), diagnostics, lines, proposals: [] };
    expect(answer.text).toBe(JSON.stringify(expected));
    expect(await rows()).toEqual(before);
  });

  it('answers the same with a stored draft and where it is', async () => {
    const text = page('Why did the bus stop?');
    const answer = await send({ text }).expect(201);
    const { article, diagnostics, lines } = readTranscript(text);
    const { documentId, slug } = dataOf(answer);
    const data = { documentId, slug, ...parsedArticle(article) };
    expect(answer.text).toBe(JSON.stringify({ data, diagnostics, lines, proposals: [] }));
    expect(slug).toBe('why-did-the-bus-stop');
    const { location = '' } = answer.headers as Record<string, string>;
    const draft = await app.request.get(location).set(callers.fullToken).expect(200);
    expect(dataOf(draft)).toMatchObject({ documentId, slug, edition: null });
    await app.request.get(`/api/articles/${slug}/assembled`).expect(404);
  });

  it('stores what was read', async () => {
    const text = page('Why did the tram stop?');
    const { documentId } = dataOf(await send({ text }).expect(201));
    const stored = await loadArticle(app.strapi, documentId, 'draft');
    const { article } = readTranscript(text);
    const instant = new Date(article.airedAt ?? '').toISOString();
    expect(stored && { ...parsedArticle(stored), tipSlogan: null }).toEqual({
      ...parsedArticle(article),
      airedAt: instant,
    });
  });

  it('shares tip lines between reports instead of doubling them', async () => {
    await send({ text: page('First about tips') }).expect(201);
    const before = await app.strapi.db.query(TIP_LINE).count();
    await send({ text: page('Second about tips') }).expect(201);
    expect(await app.strapi.db.query(TIP_LINE).count()).toBe(before);
  });
});

describe('Persons whom a page may name', () => {
  const text = page('Who is heard?');
  let ok: string;
  let min: string;

  beforeAll(async () => {
    const people = app.strapi.documents(PERSON);
    const names = [{ value: 'Ok Dal-soo', kind: 'romanization' as const }];
    ok = (await people.create({ data: { name: '옥달수', names, staff: false } })).documentId;
    min = (await people.create({ data: { name: 'Min Seoyun', staff: true } })).documentId;
    await people.create({ data: { name: 'Do Ma-eum', staff: true } });
  });

  afterAll(async () => {
    await app.strapi.db.query(PERSON).deleteMany({});
  });

  const expected = () => [
    {
      path: 'segments[1].items[1]',
      printed: 'Ok Dal-su',
      person: { documentId: ok, name: '옥달수' },
      likeness: 'probable',
    },
    {
      path: 'credits[0]',
      printed: 'Min Seo-yun',
      person: { documentId: min, name: 'Min Seoyun' },
      likeness: 'same',
    },
  ];

  const proposalsOf = (answer: { body: unknown }) =>
    (answer.body as { proposals: unknown }).proposals;

  it('are proposed on a dry run and with a stored draft, and not linked', async () => {
    const dryRun = await send({ text, dryRun: true }).expect(200);
    expect(proposalsOf(dryRun)).toMatchObject(expected());
    const answer = await send({ text }).expect(201);
    expect(proposalsOf(answer)).toEqual(proposalsOf(dryRun));
    const stored = await loadArticle(app.strapi, dataOf(answer).documentId, 'draft');
    const linked = [
      ...(stored?.credits ?? []).map(({ person }) => person),
      ...(stored?.segments ?? []).flatMap(({ quotes }) =>
        quotes.map(({ speaker }) => speaker.person),
      ),
    ];
    expect(linked).toEqual([null, null, null]);
  });

  it('are those of now: a renamed Person is found under the new name only', async () => {
    const name = 'Min Hae-won';
    await app.strapi.documents(PERSON).update({ documentId: min, data: { name } });
    const answer = await send({ text, dryRun: true }).expect(200);
    expect(proposalsOf(answer)).toMatchObject(expected().slice(0, 1));
  });
});

describe('a text sent twice', () => {
  it('is recognised: the answer names the earlier draft, and nothing is written', async () => {
    const text = page('Once is enough');
    const draft = dataOf(await send({ text }).expect(201));
    const before = await rows();
    const answer = await send({ text }).expect(409);
    expect(errorOf(answer)).toMatchObject({
      status: 409,
      name: 'ConflictError',
      details: {
        errors: [{ path: ['text'] }],
        draft: { documentId: draft.documentId, slug: draft.slug },
      },
    });
    await send({ text }, { path: `${IMPORT}?again=false` }).expect(409);
    expect(await rows()).toEqual(before);
  });

  it('is imported once more with ?again=true, at another address', async () => {
    const text = page('Twice is wanted');
    const first = dataOf(await send({ text }).expect(201));
    const second = dataOf(await send({ text }, { path: `${IMPORT}?again=true` }).expect(201));
    expect(second.documentId).not.toBe(first.documentId);
    expect(second.slug).toBe('twice-is-wanted-2');
    const third = errorOf(await send({ text }).expect(409));
    expect(third.details).toMatchObject({ draft: { documentId: first.documentId } });
  });

  it('gives one draft when sent several times at once', async () => {
    const text = page('All at once');
    const answers = await Promise.all([1, 2, 3, 4].map(() => send({ text })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('gives two addresses to two reports with one headline, sent at once', async () => {
    const texts = ['one', 'two', 'three'].map((word) => `${page('Same headline')}\n${word}`);
    const answers = await Promise.all(texts.map((text) => send({ text }).expect(201)));
    const slugs = answers.map((answer) => dataOf(answer).slug).sort();
    expect(slugs).toEqual(['same-headline', 'same-headline-2', 'same-headline-3']);
  });

  it('is new again once the earlier draft is deleted', async () => {
    const text = page('Deleted and back');
    const { documentId } = dataOf(await send({ text }).expect(201));
    await app.strapi.documents(ARTICLE).delete({ documentId });
    await send({ text }).expect(201);
  });
});

describe('a bad request', () => {
  const cases: readonly [string, object | undefined, string][] = [
    ['no body', undefined, 'text'],
    ['no text', {}, 'text'],
    ['empty text', { text: '' }, 'text'],
    ['blank text', { text: ' \n\u3000\uFEFF\n' }, 'text'],
    ['text that is a number', { text: 7 }, 'text'],
    ['text that is null', { text: null }, 'text'],
    ['text with a NUL', { text: 'a\0b' }, 'text'],
    ['text with half a character', { text: 'a\uD800b' }, 'text'],
    ['dryRun that is a word', { text: 'a', dryRun: 'yes' }, 'dryRun'],
    ['an unknown field', { text: 'a', dry: true }, 'dry'],
  ];

  it.each(cases)('%s is 400 and names the field', async (_what, body, field) => {
    const before = await rows();
    const { name, details } = errorOf(await send(body).expect(400));
    expect(name).toBe('ValidationError');
    expect(details.errors.map(({ path }) => path)).toEqual([[field]]);
    expect(await rows()).toEqual(before);
  });

  it.each([
    ['again=yes', 'again'],
    ['again=', 'again'],
    ['again=true&again=true', 'again'],
    ['agian=true', 'agian'],
  ])('the query %s is 400 and names the parameter', async (query, parameter) => {
    const { details } = errorOf(
      await send({ text: page('Bad query') }, { path: `${IMPORT}?${query}` }).expect(400),
    );
    expect(details.errors.map(({ path }) => path)).toEqual([[parameter]]);
  });

  it.each(['"text"', '[]', '{"text": "a"', '{"text":"a"} b'])(
    'the body %s is 400',
    async (body) => {
      const request = app.request.post(IMPORT).set(callers.fullToken);
      await request.set('Content-Type', 'application/json').send(body).expect(400);
    },
  );

  it('another media type, or a compressed body, is 415', async () => {
    const request = () => app.request.post(IMPORT).set(callers.fullToken);
    await request().set('Content-Type', 'text/plain').send(page('Plain')).expect(415);
    await request().type('form').send({ text: 'a' }).expect(415);
    const compressed = gzipSync('{"text":"a"}') as unknown as string;
    await request()
      .set({ 'Content-Encoding': 'gzip', 'Content-Type': 'application/json' })
      .serialize((body: unknown) => body as string)
      .send(compressed)
      .expect(415);
  });
});

describe('the limits of a text', () => {
  it('takes a megabyte and refuses one byte more, counted as UTF-8', async () => {
    const korean = '가'.repeat(MEGABYTE / 3);
    const filled = korean + 'a'.repeat(MEGABYTE - Buffer.byteLength(korean));
    await send({ text: filled, dryRun: true }).expect(200);
    const answer = await send({ text: `${filled}a`, dryRun: true }).expect(413);
    expect(errorOf(answer).details.errors.map(({ path }) => path)).toEqual([['text']]);
    await send({ text: `${filled}a` }).expect(413);
  });

  it('refuses what the body parser does not even read', async () => {
    await send({ text: 'a'.repeat(5 * MEGABYTE) }).expect(413);
  });

  it('stores a page of 900 kB, whole', async () => {
    const paragraph = 'Nobody on the pier knows when the next ferry will sail.\n\n';
    const text = page('A long page').replace(
      'The pier is empty.\n',
      paragraph.repeat(Math.floor(900_000 / paragraph.length)),
    );
    const { documentId } = dataOf(await send({ text }).expect(201));
    const source = (await app.strapi.db.query(ARTICLE).findOne({
      where: { documentId, publishedAt: null },
      populate: { source: true },
    })) as { source: { text: string } };
    expect(source.source.text).toBe(text);
  });

  it.each([
    ['without any marker', 'The ferry has not sailed.\n\nNobody knows why.'],
    ['without a headline', '[Anchor]\nThe ferry has not sailed.\n'],
    ['of one character', 'a'],
    ['of one emoji', '🛥️'],
    [
      'with a headline in Hangul alone',
      '여객선은 왜 멈췄나\n\n[앵커]\n일주일째 배가 뜨지 않습니다.\n',
    ],
    ['with a headline of 1000 characters', `${'Long headline '.repeat(72)}\n\n[Anchor]\nWords.\n`],
    [
      'with a credit, a tip line and a sign-off of 1000 characters',
      page('Long lines')
        .replace('Tak Ji-ho', 'Tak Ji-ho '.repeat(100))
        .replace('02-000-0000', '02-000-0000 '.repeat(90))
        .replace('Min Seo-yun.\n\nVideo', `${'Min Seo-yun '.repeat(90)}.\n\nVideo`),
    ],
    ['with markup', '<script>alert(1)</script>\n<b>Ferry</b> & <img src=x onerror=alert(1)>\n'],
    ['with words that look like a place', 'Ferry\n\n[Anchor]\n{{quote:1}}\n\n\\{{quote:2}}\n'],
    ['with CRLF and a byte order mark', '\uFEFFFerry again\r\n\r\n[Anchor]\r\nIt sails.\r\n'],
    [
      'with rare characters',
      'Ferry \u2028 \u200B \uFFFD \uFFFE 𠮷 \u0001\n\n[Anchor]\nIt sails.\n',
    ],
  ])('stores a page %s', async (_what, text) => {
    const answer = await send({ text }).expect(201);
    const { documentId } = dataOf(answer);
    const { article } = readTranscript(text);
    const stored = await loadArticle(app.strapi, documentId, 'draft');
    expect(stored?.headline).toBe(article.headline);
    expect(stored?.segments.map(({ body }) => body)).toEqual(
      article.segments.map(({ body }) => body),
    );
  });
});

describe('bytes that are not UTF-8', () => {
  const sendBytes = (bytes: Buffer, contentType = 'application/json') =>
    app.request
      .post(IMPORT)
      .set(callers.fullToken)
      .set('Content-Type', contentType)
      .serialize((body: unknown) => body as string)
      .send(bytes as unknown as string);

  const json = (...text: (string | Buffer)[]) =>
    Buffer.concat(['{"text":"', ...text, '"}'].map((part) => Buffer.from(part)));

  it('are refused with the offset of the first of them, and nothing is written', async () => {
    const before = await rows();
    const body = json('여객선 ', Buffer.from([0xbf, 0xa9, 0xb0]), ' ferry ', Buffer.from([0xff]));
    const offset = Buffer.byteLength('{"text":"여객선 ');
    const answer = await sendBytes(body).expect(400);
    expect(errorOf(answer)).toMatchObject({
      name: 'ValidationError',
      message: `The body is not UTF-8: byte 0xBF at offset ${offset}.`,
      details: { offset },
    });
    expect(await rows()).toEqual(before);
  });

  it('are found wherever they stand in a long body, whatever the charset says', async () => {
    const long = '가나다 '.repeat(60_000);
    const body = json(long, Buffer.from([0xed, 0xa0, 0x80]));
    const answer = await sendBytes(body, 'application/json; charset=euc-kr').expect(400);
    expect(errorOf(answer).details).toMatchObject({
      offset: Buffer.byteLength(`{"text":"${long}`),
    });
  });

  it('are not seen where the text itself holds a replacement character', async () => {
    await sendBytes(json('Ferry \uFFFD')).expect(201);
  });

  it('are found in the route as the router knows it', async () => {
    const bytes = json(Buffer.from([0xff]));
    for (const path of ['/api/articles/import/', '/api/Articles/Import']) {
      await app.request
        .post(path)
        .set(callers.fullToken)
        .set('Content-Type', 'application/json')
        .serialize((body: unknown) => body as string)
        .send(bytes as unknown as string)
        .expect(400);
    }
  });
});
