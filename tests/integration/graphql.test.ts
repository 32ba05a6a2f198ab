import type { AssembledArticle } from '../../src/domain/article/assembled-article';
import { inContractOrder } from '../../src/domain/article/in-contract-order';
import { createHash } from 'node:crypto';
import { getIntrospectionQuery } from 'graphql';
import { storeArticle } from '../../src/services/articles/store-article';
import { ARTICLE, PERSON, TIP_LINE } from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
import { statementsOf } from '../support/count-statements';
import { makeCallers, type Callers, type Headers } from '../support/callers';
import { fullArticle, sampleArticle } from '../support/sample-article';

/** A published article in which every field that can be null is filled somewhere. */
const SLUG = 'with-everything';

interface Answer {
  readonly status: number;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly { message: string; extensions: { code: string } }[];
}

let app: BootedStrapi;
let callers: Callers;
let documentId: string;

beforeAll(async () => {
  app = await bootStrapi();
  callers = await makeCallers(app, ['api::article.article.draft']);
  const name = 'Ok Dal-su';
  const person = await app.strapi.documents(PERSON).create({ data: { name, staff: false } });
  const article = fullArticle(SLUG, { documentId: person.documentId, name });
  documentId = await storeArticle(app.strapi, article);
  await app.strapi.documents(ARTICLE).publish({ documentId });
}, 120_000);

afterAll(async () => {
  await app.stop();
});

const ask = async (query: string, variables: object = {}, as: Headers = {}): Promise<Answer> => {
  const answer = await app.request.post('/graphql').set(as).send({ query, variables });
  const { data, errors = [] } = answer.body as Partial<Answer>;
  return { status: answer.status, data, errors };
};

const rest = async (path: string, as: Headers = {}): Promise<object> => {
  const answer = await app.request.get(`/api/articles/${path}`).set(as).expect(200);
  return (answer.body as { data: object }).data;
};

const ITEM_TYPES = {
  narration: 'Narration',
  quote: 'QuoteItem',
  toss: 'Toss',
  'sign-off': 'SignOff',
} as const;

/** The GraphQL selection that asks for everything that some JSON values, found at one place, hold. */
const selectionOf = (values: readonly object[]): string => {
  const names = [...new Set(values.flatMap((value) => Object.keys(value)))];
  return names.map((name) => fieldOf(name, values)).join(' ');
};

const fieldOf = (name: string, parents: readonly object[]): string => {
  const children = parents
    .flatMap((parent) => (parent as Record<string, unknown>)[name])
    .filter((child): child is object => typeof child === 'object' && child !== null);
  if (children.length === 0) {
    return name;
  }
  if (name !== 'items') {
    return `${name} { ${selectionOf(children)} }`;
  }
  const fragments = Object.entries(ITEM_TYPES).map(([kind, type]) => {
    const items = children.filter((child) => (child as { kind: string }).kind === kind);
    return items.length === 0 ? '' : `... on ${type} { ${selectionOf(items)} }`;
  });
  return `items { ${fragments.join(' ')} }`;
};

const queryFor = (selection: string): string =>
  `query ($id: ID!, $status: PublicationStatus) { assembledArticle(id: $id, status: $status) { ${selection} } }`;

describe('assembledArticle', () => {
  it('is REST field by field, by documentId and by slug, for anybody', async () => {
    const article = await rest(`${SLUG}/assembled`);
    const query = queryFor(selectionOf([article]));
    for (const id of [SLUG, documentId]) {
      for (const status of [undefined, null, 'PUBLISHED']) {
        const answer = await ask(query, { id, status });
        expect(answer).toEqual({ status: 200, data: { assembledArticle: article }, errors: [] });
      }
    }
    for (const as of Object.values(callers) as Headers[]) {
      expect((await ask(query, { id: SLUG }, as)).data).toEqual({ assembledArticle: article });
    }
  });

  it('has not one field more than REST, in any of its types', async () => {
    const article = (await rest(`${SLUG}/assembled`)) as Record<string, object[]>;
    const segment = article['segments']?.[1] as { items: { kind: keyof typeof ITEM_TYPES }[] };
    const anchor = article['segments']?.[0] as typeof segment;
    const quote = segment.items.find(({ kind }) => kind === 'quote') as unknown as {
      speaker: object;
    };
    const credit = article['credits']?.[0] as { person: object };
    const correction = article['corrections']?.[0] as { target: object };
    const types: Record<string, object | undefined> = {
      AssembledArticle: article,
      AssembledSegment: segment,
      QuoteSpeaker: quote.speaker,
      AssembledCredit: credit,
      PersonReference: credit.person,
      AssembledTipLine: article['tipLines']?.[0],
      AssembledCorrection: correction,
      CorrectionTarget: correction.target,
    };
    for (const item of [...anchor.items, ...segment.items]) {
      types[ITEM_TYPES[item.kind]] = item;
    }
    for (const [name, json] of Object.entries(types)) {
      const { data } = await ask(`{ __type(name: "${name}") { fields { name } } }`);
      const { fields } = data?.['__type'] as { fields: { name: string }[] };
      expect([name, fields.map((field) => field.name)]).toEqual([name, Object.keys(json ?? {})]);
    }
    const { data } = await ask('{ __type(name: "SegmentItem") { possibleTypes { name } } }');
    const { possibleTypes } = data?.['__type'] as { possibleTypes: { name: string }[] };
    expect(possibleTypes.map(({ name }) => name)).toEqual(Object.values(ITEM_TYPES));
  });

  it('is null for what is unknown, not published, or under embargo', async () => {
    const query = queryFor('slug');
    await storeArticle(app.strapi, sampleArticle('only-a-draft'));
    const embargoed = await storeArticle(app.strapi, {
      ...sampleArticle('under-embargo'),
      embargoUntil: '2999-01-01T00:00:00.000Z',
    });
    await app.strapi.documents(ARTICLE).publish({ documentId: embargoed });
    for (const id of ['no-such-article', 'only-a-draft', 'under-embargo', '']) {
      const answer = await ask(query, { id });
      expect(answer).toEqual({ status: 200, data: { assembledArticle: null }, errors: [] });
    }
  });

  it('gives the draft of REST to those who may read drafts, and an error to everyone else', async () => {
    await app.strapi.documents(ARTICLE).update({ documentId, data: { headline: 'Draft words' } });
    const answered = await rest(`${SLUG}/assembled?status=draft`, callers.fullToken);
    // What only who saves a draft needs is in REST alone.
    const draft = inContractOrder(answered as AssembledArticle);
    const query = queryFor(selectionOf([draft]));
    const permitted: readonly Headers[] = [
      callers.permittedUser,
      callers.permittedToken,
      callers.fullToken,
    ];
    for (const as of permitted) {
      const answer = await ask(query, { id: SLUG, status: 'DRAFT' }, as);
      expect(answer).toEqual({ status: 200, data: { assembledArticle: draft }, errors: [] });
      const unknown = await ask(query, { id: 'no-such-article', status: 'DRAFT' }, as);
      expect(unknown.data).toEqual({ assembledArticle: null });
    }
    for (const as of [callers.nobody, callers.user, callers.readOnlyToken, callers.otherToken]) {
      for (const id of [SLUG, 'no-such-article']) {
        const { data, errors } = await ask(query, { id, status: 'DRAFT' }, as);
        expect(data).toEqual({ assembledArticle: null });
        expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
        expect(JSON.stringify(errors)).not.toContain('Draft words');
      }
    }
  });

  it('refuses a status that is none, and a missing id', async () => {
    const wrong = await ask(queryFor('slug'), { id: SLUG, status: 'ANY' });
    expect(wrong.status).toBe(400);
    const literal = await ask('{ assembledArticle(id: "x", status: draft) { slug } }');
    expect(literal.status).toBe(400);
    expect((await ask('{ assembledArticle { slug } }')).status).toBe(400);
  });
});

describe('assembledArticles', () => {
  const article = '{ slug headline segments { items { ... on Narration { text } } } }';

  const list = async (args: string, selection = `nodes ${article}`) => {
    const { data, errors } = await ask(`{ assembledArticles${args} { ${selection} } }`);
    expect(errors).toEqual([]);
    return data?.['assembledArticles'] as {
      nodes: { slug: string }[];
      pageInfo: Record<string, number>;
    };
  };

  const listOverRest = async (query: string) => {
    const answer = await app.request.get(`/api/articles/assembled?${query}`).expect(200);
    return answer.body as {
      data: { slug: string }[];
      meta: { pagination: Record<string, unknown> };
    };
  };

  beforeAll(async () => {
    for (let index = 1; index <= 10; index += 1) {
      const slug = `listed-${index}`;
      const airedAt = `2024-01-${String(index).padStart(2, '0')}T00:00:00.000Z`;
      const id = await storeArticle(app.strapi, {
        ...sampleArticle(slug),
        airedAt,
        section: 'Ten',
      });
      await app.strapi.documents(ARTICLE).publish({ documentId: id });
    }
  }, 60_000);

  it('has the nodes and the numbers of REST', async () => {
    const person = (await app.strapi.documents(PERSON).findFirst({})) as { documentId: string };
    for (const [args, query] of [
      ['', ''],
      ['(page: 2, pageSize: 3)', 'pagination[page]=2&pagination[pageSize]=3'],
      ['(section: "Ten", sort: "airedAt:asc")', 'section=Ten&sort=airedAt:asc'],
      ['(language: "en", q: "ferry")', 'language=en&q=ferry'],
      [`(person: "${person.documentId}")`, `person=${person.documentId}`],
      ['(from: "2024-01-03", to: "2024-01-05")', 'from=2024-01-03&to=2024-01-05'],
    ] as const) {
      const { nodes, pageInfo } = await list(
        args,
        'nodes { slug } pageInfo { page pageSize pageCount total }',
      );
      const { data, meta } = await listOverRest(query);
      expect([args, nodes.map(({ slug }) => slug)]).toEqual([args, data.map(({ slug }) => slug)]);
      expect([args, { next: meta.pagination['next'], ...pageInfo }]).toEqual([
        args,
        meta.pagination,
      ]);
    }
  });

  it('is REST field by field', async () => {
    const person = (await app.strapi.documents(PERSON).findFirst({})) as { documentId: string };
    const { data } = await listOverRest(`person=${person.documentId}`);
    const { nodes } = await list(
      `(person: "${person.documentId}")`,
      `nodes { ${selectionOf(data)} }`,
    );
    expect(nodes).toEqual(data);
    expect(nodes).not.toEqual([]);
  });

  it('reads a list of ten with at most two statements, whoever asks', async () => {
    const selection = `nodes ${article} pageInfo { total }`;
    const query = `{ assembledArticles(section: "Ten", q: "ferry", pageSize: 10) { ${selection} } }`;
    const statements = await statementsOf(app.strapi, () => ask(query));
    const ours = statements.filter((name) => name.startsWith('newsroom-list'));
    expect(ours).toHaveLength(2);
    // Strapi itself asks for the permissions of the public.
    expect(statements.filter((sql) => sql.includes('up_permissions')).length).toBeLessThanOrEqual(
      1,
    );
    expect(statements.length - ours.length).toBeLessThanOrEqual(1);
    const again = await statementsOf(app.strapi, () => ask(query.replace('headline', 'byline')));
    expect(again.filter((name) => name.startsWith('newsroom-list'))).toHaveLength(1);
  });

  it('refuses what REST refuses, naming it', async () => {
    for (const [args, path] of [
      ['(pageSize: 101)', ['pagination', 'pageSize']],
      ['(page: 0)', ['pagination', 'page']],
      ['(sort: "headline")', ['sort']],
      ['(from: "yesterday")', ['from']],
    ] as const) {
      const { errors } = await ask(`{ assembledArticles${args} { nodes { slug } } }`);
      expect(errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT', error: { details: { errors: [{ path }] } } } },
      ]);
    }
  });

  it('gives at most 250 articles to one operation, however they are asked for', async () => {
    const lists = (count: number, size: string) =>
      Array.from({ length: count }, (_, n) => `a${n}: assembledArticles${size} { nodes { slug } }`);
    expect((await ask(`{ ${lists(10, '').join(' ')} }`)).status).toBe(200);
    expect((await ask(`{ ${lists(3, '(pageSize: 80)').join(' ')} }`)).status).toBe(200);
    for (const query of [
      `{ ${lists(11, '').join(' ')} }`,
      `{ ${lists(3, '(pageSize: 100)').join(' ')} }`,
      `{ ...all } fragment all on Query { ${lists(3, '(pageSize: 100)').join(' ')} }`,
    ]) {
      const refused = await ask(query);
      expect([refused.status, refused.errors[0]?.message]).toEqual([
        400,
        expect.stringContaining('at most 250'),
      ]);
    }
    const query =
      'query ($size: Int) { a: assembledArticles(pageSize: $size) { nodes { slug } } b: assembledArticles(pageSize: 100) { nodes { slug } } c: assembledArticles(pageSize: 100) { nodes { slug } } }';
    expect((await ask(query, { size: 50 })).status).toBe(200);
    expect((await ask(query, { size: 51 })).status).toBe(400);
  });
});

describe('an answer for everybody', () => {
  const query = 'query One($id: ID!) { assembledArticle(id: $id) { slug headline } }';
  const variables = { id: 'kept' };

  const post = (body: object, headers: Headers = {}) =>
    app.request.post('/graphql').set(headers).send(body);

  const persisted = (text: string) => ({
    persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') },
  });

  /** Asks with GET, as a client does that has sent the query before. */
  const getPersisted = (extra: Record<string, string> = {}, headers: Headers = {}) =>
    app.request
      .get('/graphql')
      .query({
        extensions: JSON.stringify(persisted(query)),
        variables: JSON.stringify(variables),
        ...extra,
      })
      .set({ 'Apollo-Require-Preflight': 'true', ...headers });

  const publishKept = async (headline: string) => {
    const draft = await app.strapi.documents(ARTICLE).findFirst({ filters: { slug: 'kept' } });
    const id = draft?.documentId ?? (await storeArticle(app.strapi, sampleArticle('kept')));
    await app.strapi.documents(ARTICLE).update({ documentId: id, data: { headline } });
    await app.strapi.documents(ARTICLE).publish({ documentId: id });
    return id;
  };

  beforeAll(async () => {
    await publishKept('First words');
    // Teaches the headers of Strapi, which differ by the origin of a page.
    await post({ query, variables });
    await getPersisted({ query }).expect(200);
  });

  it('is kept by what is asked, in whatever spelling, with the headers of the first', async () => {
    const first = await post({ query, variables });
    for (const body of [
      { query, variables },
      { query: query.replaceAll(' { ', '\n{\n'), variables, operationName: null },
      { variables, query: `# a comment\n${query}` },
    ]) {
      const statements = await statementsOf(app.strapi, async () => {
        const answer = await post(body);
        const { date } = answer.headers as Record<string, string>;
        expect([answer.status, answer.text]).toEqual([200, first.text]);
        expect(answer.headers).toEqual({ ...(first.headers as object), date, age: '1' });
      });
      expect(statements).toEqual([]);
    }
    const other = await statementsOf(app.strapi, () => post({ query, variables: { id: 'x' } }));
    expect(other).toContain('newsroom-edition');
  });

  it('is to the byte what Strapi answers, once Strapi has answered the same operation', async () => {
    const fields = selectionOf([await rest(`${SLUG}/assembled`)]);
    const operations = [
      { query: `query A($id: ID!) { assembledArticle(id: $id) { ${fields} } }` },
      {
        query: `query B($id: ID!) { __typename a: assembledArticle(id: $id) { ...F } b: assembledArticle(id: "none") { slug } } fragment F on AssembledArticle { slug segments { items { __typename ... on Toss { text } } } }`,
      },
      {
        query: `query C($id: ID!, $with: Boolean = true) { assembledArticle(id: $id) { slug headline @include(if: $with) } }`,
      },
      {
        query: `query D($size: Int) { assembledArticles(pageSize: $size) { nodes { ${fields} } pageInfo { page pageSize pageCount total } } }`,
      },
    ];
    for (const { query: asked } of operations) {
      await post({ query: asked, variables: { id: 'unknown', size: 1 } }).expect(200);
      for (const values of [
        { id: 'kept', size: 5 },
        { id: 'kept', with: false, size: 100 },
      ]) {
        const plain = await post({ query: asked, variables: values });
        // A cookie sends the request through Strapi.
        const slow = await post({ query: asked, variables: values }, { Cookie: 'theme=dark' });
        expect(plain.headers).not.toHaveProperty('age');
        expect([asked, plain.status, plain.text]).toEqual([asked, slow.status, slow.text]);
        expect(plain.headers['content-type']).toBe(slow.headers['content-type']);
      }
    }
  });

  it('is for Strapi to judge where another value makes it something else', async () => {
    const status =
      'query ($status: PublicationStatus) { assembledArticle(id: "kept", status: $status) { slug } }';
    await post({ query: status, variables: { status: 'PUBLISHED' } }).expect(200);
    const sized =
      'query ($size: Int) { a: assembledArticles(pageSize: $size) { nodes { slug } } b: assembledArticles(pageSize: 100) { nodes { slug } } c: assembledArticles(pageSize: 100) { nodes { slug } } }';
    await post({ query: sized, variables: { size: 1 } }).expect(200);
    for (const [asked, values] of [
      [status, { status: 'DRAFT' }],
      [status, { status: 'EVERYTHING' }],
      [sized, { size: 51 }],
      [sized, { size: 0 }],
      [sized, { size: '5' }],
      [query, {}],
      [query, { id: null }],
      [query, { id: ['kept'] }],
    ] as const) {
      const plain = await post({ query: asked, variables: values });
      const slow = await post({ query: asked, variables: values }, { Cookie: 'theme=dark' });
      expect([values, plain.status, plain.text]).toEqual([values, slow.status, slow.text]);
      expect(plain.text).toContain('"errors"');
    }
  });

  it('is right at once after a change, and gone with the permission', async () => {
    for (const headline of ['Second words', 'Third words']) {
      await post({ query, variables });
      await publishKept(headline);
      const answer = await post({ query, variables });
      expect(answer.text).toContain(headline);
    }
    const PERMISSION = 'plugin::users-permissions.permission';
    const where = { action: 'api::article.article.assembled', role: { type: 'public' } };
    const permission = (await app.strapi.db
      .query(PERMISSION)
      .findOne({ where, populate: { role: true } })) as { id: number; role: { id: number } };
    await app.strapi.db.query(PERMISSION).delete({ where: { id: permission.id } });
    const refused = await post({ query, variables });
    expect(refused.body).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    await app.strapi.db
      .query(PERMISSION)
      .create({ data: { action: where.action, role: permission.role.id } });
    expect((await post({ query, variables })).body).not.toHaveProperty('errors');
  });

  it('is asked for with GET by the hash of its query, and may be kept on the way', async () => {
    for (let round = 0; round < 3; round += 1) {
      const answer = await getPersisted().expect(200);
      const { etag = '', ...headers } = answer.headers as Record<string, string>;
      expect(answer.body).toMatchObject({ data: { assembledArticle: { slug: 'kept' } } });
      expect(etag).toMatch(/^"[\w-]+"$/u);
      expect(headers['cache-control']).toBe('public, max-age=1');
      await getPersisted({}, { 'If-None-Match': etag }).expect(304);
    }
    const posted = await post({ query, variables });
    expect((posted.headers as Record<string, string>)['cache-control']).toBe('no-store');
    await post({ query, variables }, { 'If-None-Match': '*' }).expect(200);
    const unknown = await getPersisted({ extensions: JSON.stringify(persisted('{ x }')) });
    expect(unknown.body).toMatchObject({ errors: [{ message: 'PersistedQueryNotFound' }] });
    const wrong = await getPersisted({ query: '{ __typename }' });
    expect(wrong.status).toBe(400);
  });

  it('is given to no request that another page could have forged', async () => {
    const forged = await getPersisted({}, { 'Apollo-Require-Preflight': '' });
    expect(forged.status).toBe(400);
  });

  it('is not kept of what is not for everybody, and broken requests stay what they are', async () => {
    const draft = '{ assembledArticle(id: "kept", status: DRAFT) { headline } }';
    for (let round = 0; round < 2; round += 1) {
      const answer = await post({ query: draft }, callers.fullToken);
      expect(answer.body).toMatchObject({
        data: { assembledArticle: { headline: 'Third words' } },
      });
      expect((await post({ query: draft })).body).toMatchObject({
        data: { assembledArticle: null },
      });
      const stock = await post({ query: '{ articles { slug } }' });
      expect(stock.body).not.toHaveProperty('errors');
    }
    const sendRaw = (body: string) =>
      app.request.post('/graphql').set('Content-Type', 'application/json').send(body);
    for (const body of ['{"query": ', '"text"', '[]', '{}', 'null', '{"query": "{"}']) {
      const answer = await sendRaw(body);
      const long = await sendRaw(body).set('Cookie', 'theme=dark');
      expect([body, answer.status, answer.body]).toEqual([body, long.status, long.body]);
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
  });

  it.each<[string, object]>([
    ['an operation name that is no text', { operationName: 5 }],
    ['variables in a list', { variables: [] }],
    ['extensions that are a text', { extensions: 'x' }],
    ['extensions in a list', { extensions: [] }],
    ['the hash of another query', { extensions: persisted('{ other }') }],
    [
      'a version of persisted queries that there is not',
      {
        extensions: {
          persistedQuery: { ...persisted('{ __typename }').persistedQuery, version: 2 },
        },
      },
    ],
  ])('is not given to who asks with %s, though its query is known', async (_name, wrong) => {
    const known = '{ assembledArticle(id: "kept") { slug } }';
    await post({ query: known }).expect(200);
    await post({ query: known }).expect(200);
    const answer = await post({ query: known, ...wrong });
    const long = await post({ query: known, ...wrong }, { Cookie: 'theme=dark' });
    expect([answer.status, answer.body]).toEqual([long.status, long.body]);
    expect(answer.body).toHaveProperty('errors');
  });

  it('is not given to a GET that says something twice', async () => {
    const known = encodeURIComponent('{ assembledArticle(id: "kept") { slug } }');
    const ask = (path: string) =>
      app.request.get(`/graphql?${path}`).set('Apollo-Require-Preflight', 'true');
    await ask(`query=${known}`).expect(200);
    await ask(`query=${known}`).expect(200);
    await ask(`query=${known}&query=x`).expect(400);
    await ask(`query=${known}&variables=null`).expect(400);
  });
});

describe('the limits of a GraphQL request', () => {
  const nested = (levels: number): string => {
    const path = Array.from({ length: levels - 1 }, (_, index) =>
      index % 2 === 0 ? 'segments' : 'article',
    );
    return `{ articles { ${path.join(' { ')} { documentId } ${'} '.repeat(path.length - 1)} } }`;
  };

  it('takes eight levels and refuses nine', async () => {
    expect(await ask(nested(8))).toMatchObject({ status: 200, errors: [] });
    const deep = await ask(nested(9));
    expect(deep.status).toBe(400);
    expect(deep.errors[0]?.message).toContain('maximum operation depth of 8');
  });

  it('gives at most a hundred rows of a list, at the root and below', async () => {
    const lines: string[] = [];
    for (let order = 1; order <= 101; order += 1) {
      const line = { name: `Line ${order}`, channel: 'phone', label: 'Phone', order } as const;
      const created = await app.strapi
        .documents(TIP_LINE)
        .create({ data: { ...line, value: `02-000-${order}`, active: true } });
      lines.push(created.documentId);
    }
    const many = await storeArticle(app.strapi, sampleArticle('many-tip-lines'));
    const data = { tipLines: lines };
    await app.strapi.documents(ARTICLE).update({ documentId: many, data });
    for (const limit of ['limit: 1000', 'limit: -1', 'pageSize: 1000']) {
      const answer = await ask(
        `{ tipLines(pagination: { ${limit} }) { documentId }
           article(documentId: "${many}", status: DRAFT) { tipLines(pagination: { ${limit} }) { documentId } } }`,
        {},
        callers.fullToken,
      );
      const { tipLines, article } = answer.data as {
        tipLines: unknown[];
        article: { tipLines: unknown[] };
      };
      expect([limit, tipLines.length, article.tipLines.length]).toEqual([limit, 100, 100]);
    }
  });

  it('bounds what aliases ask for', async () => {
    const aliased = (count: number) =>
      Array.from({ length: count }, (_, index) => `a${index}: assembledArticle(id: "x") { slug }`);
    expect((await ask(`{ ${aliased(250).join(' ')} }`)).status).toBe(200);
    const refused = await ask(`{ ${aliased(251).join(' ')} }`);
    expect(refused.status).toBe(400);
    expect(refused.errors[0]?.message).toContain('too many selections');
  });

  it('bounds what fragments multiply, and refuses those that spread themselves', async () => {
    const doubling = Array.from(
      { length: 40 },
      (_, index) => `fragment f${index} on AssembledArticle { ...f${index + 1} ...f${index + 1} }`,
    );
    const bomb = `{ assembledArticle(id: "x") { ...f0 } } ${doubling.join(' ')} fragment f40 on AssembledArticle { slug }`;
    expect((await ask(bomb)).status).toBe(400);
    const cycle =
      '{ assembledArticle(id: "x") { ...f } } fragment f on AssembledArticle { segments { documentId } ...f }';
    expect((await ask(cycle)).status).toBe(400);
  });

  it('takes one operation a request', async () => {
    const query = queryFor('slug');
    const batch = await app.request.post('/graphql').send([{ query }, { query }]);
    expect(batch.status).toBe(400);
  });

  it('lets a person explore it while developing', async () => {
    const answer = await ask(getIntrospectionQuery());
    expect([answer.status, answer.errors]).toEqual([200, []]);
    expect(answer.data).toMatchObject({ __schema: { queryType: { name: 'Query' } } });
  });
});

describe('in production', () => {
  it('keeps its schema to itself, and answers all the same', async () => {
    await app.stop();
    app = await bootStrapi({ mode: 'production' });
    for (const query of [
      '{ __schema { queryType { name } } }',
      '{ __type(name: "Query") { name } }',
    ]) {
      const answer = await ask(query);
      expect(answer.status).toBe(400);
      expect(answer.errors[0]?.message).toContain('introspection is not allowed');
    }
    const answer = await ask(queryFor('slug'), { id: 'no-such-article' });
    expect(answer).toEqual({ status: 200, data: { assembledArticle: null }, errors: [] });
  });
});
