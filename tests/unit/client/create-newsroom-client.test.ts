import { createNewsroomClient, NewsroomError } from '../../../src/client/create-newsroom-client';

interface Sent {
  readonly address: string;
  readonly init: RequestInit;
}

const json = (body: unknown, init: ResponseInit = {}): Response =>
  new Response(JSON.stringify(body), { headers: { ETag: '"1"' }, ...init });

/** A client whose requests are answered in turn by what is given. */
const clientOf = (
  answers: readonly (() => Response)[],
  options: { readonly keptAnswers?: number; readonly token?: string } = {},
) => {
  const sent: Sent[] = [];
  const left = [...answers];
  const client = createNewsroomClient({
    address: 'https://cms.example/',
    ...options,
    fetch: (address, init = {}) => {
      sent.push({ address: address as string, init });
      const answer = left.shift();
      return answer ? Promise.resolve(answer()) : Promise.reject(new TypeError('fetch failed'));
    },
  });
  return { client, sent };
};

const headersOf = ({ init }: Sent) => init.headers as Record<string, string>;

const errorOf = async (call: Promise<unknown>): Promise<NewsroomError> => {
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof NewsroomError)) {
    throw new Error('The call was not refused.');
  }
  return error;
};

const found = () => json({ data: { headline: 'Ferries' }, meta: {} });
const unchanged = () => new Response(null, { status: 304 });

describe('a client', () => {
  it('asks again by the ETag of what it has, and gives that', async () => {
    const { client, sent } = clientOf([found, unchanged, unchanged]);
    const first = await client.article('a slug/with signs');
    expect(await client.article('a slug/with signs')).toEqual(first);
    expect(await client.article('a slug/with signs')).toEqual(first);
    expect(sent.map(({ address }) => address)[0]).toBe(
      'https://cms.example/api/articles/a%20slug%2Fwith%20signs/assembled',
    );
    expect(sent.map((one) => headersOf(one)['If-None-Match'])).toEqual([undefined, '"1"', '"1"']);
    expect(sent.map(({ init }) => init.cache)).toEqual([undefined, 'no-cache', 'no-cache']);
  });

  it('gives every caller an object of its own', async () => {
    const { client } = clientOf([found, unchanged]);
    const first = await client.article('a');
    (first as { headline: string }).headline = 'changed by a caller';
    expect(await client.article('a')).toEqual({ headline: 'Ferries' });
  });

  it('takes what is new, and asks by that then', async () => {
    const later = () => json({ data: { headline: 'Later' } }, { headers: { ETag: '"2"' } });
    const { client, sent } = clientOf([found, later, unchanged]);
    await client.article('a');
    expect(await client.article('a')).toEqual({ headline: 'Later' });
    expect(await client.article('a')).toEqual({ headline: 'Later' });
    expect(headersOf(sent[2] as Sent)['If-None-Match']).toBe('"2"');
  });

  it('forgets what was not used for longest', async () => {
    const { client, sent } = clientOf([found, found, unchanged, found, found], { keptAnswers: 2 });
    for (const id of ['a', 'b', 'a', 'c', 'b']) {
      await client.article(id);
    }
    expect(sent.map((one) => 'If-None-Match' in headersOf(one))).toEqual([
      false,
      false,
      true,
      false,
      false,
    ]);
  });

  it.each([
    ['what says that nobody may keep it', { ETag: '"1"', 'Cache-Control': 'no-store' }, {}],
    ['what has no ETag', { 'Cache-Control': 'public' }, {}],
    ['anything when told so', { ETag: '"1"' }, { keptAnswers: 0 }],
  ])('does not keep %s', async (_, headers, options) => {
    const answer = () => json({ data: {} }, { headers: headers as Record<string, string> });
    const { client, sent } = clientOf([answer, answer], options);
    await client.article('a');
    await client.article('a');
    expect(headersOf(sent[1] as Sent)).not.toHaveProperty('If-None-Match');
  });

  it('shows its token, and the ETag of the draft that it replaces', async () => {
    const { client, sent } = clientOf([found, found], { token: 'secret' });
    const draft = await client.draft('a');
    await client.save('a', draft);
    expect(sent[1]?.init).toMatchObject({
      method: 'PUT',
      headers: {
        Authorization: 'Bearer secret',
        'Content-Type': 'application/json',
        'If-Match': '"1"',
      },
      body: JSON.stringify({ data: draft.article }),
    });
  });

  it('writes a query as the server reads it', async () => {
    const page = () => json({ data: [], meta: { pagination: { pageSize: 5, next: null } } });
    const { client, sent } = clientOf([page, page]);
    await client.articles({ section: 'World & home', words: '배 가', page: 2, pageSize: 5 });
    await client.articles();
    const [full, empty] = sent.map(({ address }) => new URL(address));
    expect(Object.fromEntries(full?.searchParams ?? [])).toEqual({
      section: 'World & home',
      q: '배 가',
      'pagination[page]': '2',
      'pagination[pageSize]': '5',
    });
    expect(empty?.search).toBe('');
  });
});

describe('what fails', () => {
  it.each([
    [400, 'invalid'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [406, 'not-acceptable'],
    [409, 'conflict'],
    [410, 'gone'],
    [412, 'changed'],
    [413, 'too-large'],
    [415, 'unsupported'],
    [428, 'condition-missing'],
    [418, 'unexpected'],
    [500, 'unavailable'],
    [503, 'unavailable'],
  ] as const)('%i is %s', async (status, kind) => {
    const errors = [{ path: ['q'], message: 'q: is empty', name: 'ValidationError' }];
    const body = { data: null, error: { status, message: 'No.', details: { errors } } };
    const { client } = clientOf([() => json(body, { status, headers: { ETag: '"now"' } })]);
    expect(await errorOf(client.articles())).toMatchObject({
      kind,
      status,
      message: 'No.',
      fields: errors,
      etag: '"now"',
    });
  });

  it('is told also where something else than the newsroom answers', async () => {
    const { client } = clientOf([
      () => new Response('<h1>Bad gateway</h1>', { status: 502 }),
      () => new Response('<h1>Log in</h1>'),
    ]);
    expect(await errorOf(client.article('a'))).toMatchObject({ kind: 'unavailable', status: 502 });
    expect(await errorOf(client.article('a'))).toMatchObject({ kind: 'unexpected', status: 200 });
  });

  it('is told with its cause when no answer comes', async () => {
    const { client } = clientOf([]);
    const error = await errorOf(client.article('a'));
    expect(error).toMatchObject({ kind: 'unreachable', status: null });
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it('is told when an answer breaks off', async () => {
    const broken = new ReadableStream({
      start: (controller) => {
        controller.error(new TypeError('terminated'));
      },
    });
    const { client } = clientOf([() => new Response(broken)]);
    expect(await errorOf(client.article('a'))).toMatchObject({ kind: 'unreachable', status: null });
  });

  it('is the reason of the caller who gave up', async () => {
    const { client } = clientOf([]);
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(client.article('a', { signal })).rejects.not.toBeInstanceOf(NewsroomError);
  });

  it('is a draft that can not be saved, since its ETag did not come', async () => {
    const { client } = clientOf([() => json({ data: {} }, { headers: {} })]);
    expect(await errorOf(client.draft('a'))).toMatchObject({ kind: 'unexpected' });
  });
});
