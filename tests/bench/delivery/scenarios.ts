import type { Scenario } from './measure';

/** Where the servers of a run are, and what they have. */
export interface Bench {
  /** With its memory. */
  readonly warm: string;
  /** The same with `DELIVERY_MEMORY_BYTES=0`. */
  readonly cold: string;
  readonly floor: string;
  readonly slug: string;
  readonly documentId: string;
  readonly etag: string;
}

const STOCK_POPULATE =
  'populate[segments][populate][quotes]=true&populate[credits]=true&populate[corrections]=true';

const ITEMS = `items {
  ... on Narration { kind text } ... on Toss { kind text } ... on SignOff { kind text }
  ... on QuoteItem { kind documentId order text speaker { name affiliation } attribution anonymous } }`;
const ARTICLE = `documentId slug headline section language format summary airedAt publishedAt edition
  segments { documentId order role label name seconds ${ITEMS} }
  byline credits { documentId order role roleLabel name kind evidence }
  tipLines { documentId channel label value url } tipSlogan seconds`;
const STOCK_ARTICLE = `documentId slug headline section language format summary airedAt publishedAt
  segments { documentId order role label name body toss signOff
    quotes { documentId order text speakerName affiliation attribution anonymous } }
  credits { documentId order role roleLabel name kind evidence }`;

const graphql = (query: string): Pick<Scenario, 'method' | 'headers' | 'body'> => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query }),
});

const one = (slug: string): string => `{ assembledArticle(id: "${slug}") { ${ARTICLE} } }`;
const list = `{ assembledArticles(pageSize: 10) { nodes { ${ARTICLE} } pageInfo { total } } }`;

/** What is measured side by side, each on one article of two segments, two quotes, two credits, three tip lines, or on ten. */
export const scenarios = ({ warm, cold, floor, slug, documentId, etag }: Bench): Scenario[] => {
  const address = `/api/articles/${slug}/assembled`;
  const listAddress = '/api/articles/assembled?pagination[pageSize]=10';
  const stock = `/api/articles/${documentId}?${STOCK_POPULATE}`;
  const stockList = `/api/articles?pagination[pageSize]=10&sort=airedAt:desc&${STOCK_POPULATE}`;
  return [
    { name: 'floor: bare server, from memory', url: `${floor}/memory`, status: 200 },
    { name: 'floor: bare server, one JSON query', url: `${floor}/one`, status: 200 },
    { name: 'floor: bare server, one JSON query for ten', url: `${floor}/list`, status: 200 },
    { name: 'one article', url: warm + address, status: 200 },
    {
      name: 'one article, 304',
      url: warm + address,
      headers: { 'if-none-match': etag },
      status: 304,
    },
    { name: 'one article, memory off', url: cold + address, status: 200 },
    { name: 'list of ten', url: warm + listAddress, status: 200 },
    { name: 'list of ten, memory off', url: cold + listAddress, status: 200 },
    { name: 'GraphQL, one', url: `${warm}/graphql`, ...graphql(one(slug)), status: 200 },
    {
      name: 'GraphQL, one, memory off',
      url: `${cold}/graphql`,
      ...graphql(one(slug)),
      status: 200,
    },
    { name: 'GraphQL, list of ten', url: `${warm}/graphql`, ...graphql(list), status: 200 },
    {
      name: 'GraphQL, list of ten, memory off',
      url: `${cold}/graphql`,
      ...graphql(list),
      status: 200,
    },
    { name: 'stock REST, one', url: cold + stock, status: 200 },
    { name: 'stock REST, list of ten', url: cold + stockList, status: 200 },
    {
      name: 'stock GraphQL, one',
      url: `${cold}/graphql`,
      ...graphql(`{ article(documentId: "${documentId}") { ${STOCK_ARTICLE} } }`),
      status: 200,
    },
    {
      name: 'stock GraphQL, list of ten',
      url: `${cold}/graphql`,
      ...graphql(
        `{ articles(pagination: { pageSize: 10 }, sort: "airedAt:desc") { ${STOCK_ARTICLE} } }`,
      ),
      status: 200,
    },
  ];
};

/** What each scenario is measured against. */
export const RATIOS: readonly (readonly [name: string, against: string])[] = [
  ['one article', 'floor: bare server, from memory'],
  ['one article', 'stock REST, one'],
  ['one article, 304', 'floor: bare server, from memory'],
  ['one article, memory off', 'floor: bare server, one JSON query'],
  ['list of ten, memory off', 'floor: bare server, one JSON query for ten'],
  ['list of ten, memory off', 'stock REST, list of ten'],
  ['GraphQL, one', 'floor: bare server, one JSON query'],
  ['GraphQL, one, memory off', 'stock GraphQL, one'],
  ['GraphQL, list of ten, memory off', 'stock GraphQL, list of ten'],
];
