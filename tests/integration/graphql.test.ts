import type { AssembledArticle } from '../../src/domain/article/assembled-article';
import { inContractOrder } from '../../src/domain/article/in-contract-order';
import { getIntrospectionQuery } from 'graphql';
import { storeArticle } from '../../src/services/articles/store-article';
import { ARTICLE, PERSON, TIP_LINE } from '../../src/services/uids';
import { bootStrapi, type BootedStrapi } from '../support/boot-strapi';
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
