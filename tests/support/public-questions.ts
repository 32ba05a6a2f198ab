import type { Core } from '@strapi/strapi';
import type { Test } from 'supertest';
import { ARTICLE, CREDIT, QUOTE, SEGMENT } from '../../src/services/uids';
import type { BootedStrapi } from './boot-strapi';

/** Something that anybody may ask over REST or GraphQL, whatever the answer is. */
export interface Question {
  readonly name: string;
  readonly ask: (request: BootedStrapi['request']) => Test;
}

type ReadableUid = typeof ARTICLE | typeof SEGMENT | typeof QUOTE | typeof CREDIT;

interface ReadableType {
  readonly uid: ReadableUid;
  readonly plural: string;
  readonly populateDeep: string;
  readonly graphqlDeep: string;
}

const ARTICLE_DEEP = 'headline corrections { text } video { title }';
const SEGMENT_DEEP = 'body quotes { text }';

/** The types whose stock routes the public may read. */
const READABLE_TYPES: readonly ReadableType[] = [
  {
    uid: ARTICLE,
    plural: 'articles',
    populateDeep: 'populate[segments][populate][quotes][populate]=*&populate[credits][populate]=*',
    graphqlDeep: `${ARTICLE_DEEP} translationOf { headline } translations { headline } segments { ${SEGMENT_DEEP} } credits { name }`,
  },
  {
    uid: SEGMENT,
    plural: 'segments',
    populateDeep: 'populate[article][populate]=*&populate[quotes][populate]=*',
    graphqlDeep: `${SEGMENT_DEEP} article { ${ARTICLE_DEEP} }`,
  },
  {
    uid: QUOTE,
    plural: 'quotes',
    populateDeep: 'populate[segment][populate][article][populate]=*',
    graphqlDeep: 'text segment { body article { headline credits { name } } }',
  },
  {
    uid: CREDIT,
    plural: 'credits',
    populateDeep: 'populate[article][populate][segments][populate]=*',
    graphqlDeep: `name article { headline segments { ${SEGMENT_DEEP} } }`,
  },
];

/** What somebody might write where the status is asked for. */
const STATUSES = [
  'status=draft',
  'status=DRAFT',
  'status=',
  'status',
  'status=null',
  'status=garbage',
  'status[]=draft',
  'status[0]=published&status[1]=draft',
  'status=published&status=draft',
  'status[$eq]=draft',
  'publicationState=preview',
  'hasPublishedVersion=false',
  'publicationFilter=never-published',
  'publicationFilter=modified',
  'publicationFilter=unmodified',
  'locale=*',
];

const POPULATES = [
  'populate=*',
  'populate=deep',
  'populate[segments][filters][publishedAt][$null]=true',
  'populate[quotes][status]=draft',
  'populate[segments][status]=draft',
  'populate[article][status]=draft',
  'populate[translations][populate]=*',
  'populate=source',
  'fields=source',
  'populate[createdBy]=true',
];

const GRAPHQL_ARGUMENTS = [
  'status: PUBLISHED',
  'status: DRAFT',
  'status: null',
  'publicationFilter: NEVER_PUBLISHED',
  'publicationFilter: MODIFIED',
  'hasPublishedVersion: false',
];

/**
 * Asks for drafts outright, in lists over REST, in lists and one by one over GraphQL.
 * @param documentIds of some documents of each type
 */
export const statusQuestions = (documentIds: DocumentIds): Question[] =>
  READABLE_TYPES.flatMap((type) => [
    ...STATUSES.map((status) => get(`/api/${type.plural}?${status}&${type.populateDeep}`)),
    ...GRAPHQL_ARGUMENTS.flatMap((argument) =>
      graphqlStatus(type, argument, documentIds[type.uid]),
    ),
  ]);

/** Asks for single documents over REST with every status, populates in every way, and mixes open and refused in one operation. */
export const documentQuestions = (documentIds: DocumentIds): Question[] =>
  READABLE_TYPES.flatMap(({ uid, plural, populateDeep, graphqlDeep }) => [
    ...GRAPHQL_ARGUMENTS.map((argument) =>
      graphql(
        `{ open: ${plural} { ${graphqlDeep} } list: ${plural}(${argument}) { ${graphqlDeep} } }`,
      ),
    ),
    ...[...POPULATES, populateDeep].map((query) => get(`/api/${plural}?${query}`)),
    ...STATUSES.flatMap((status) =>
      documentIds[uid].map((id) => get(`/api/${plural}/${id}?${status}&populate=*`)),
    ),
  ]);

type DocumentIds = Readonly<Record<ReadableUid, readonly string[]>>;

const graphqlStatus = (
  { plural, graphqlDeep }: ReadableType,
  argument: string,
  documentIds: readonly string[],
): Question[] => {
  const single = documentIds.map(
    (id, index) =>
      `one${String(index)}: ${plural.slice(0, -1)}(documentId: "${id}", ${argument}) { ${graphqlDeep} }`,
  );
  return [
    graphql(`{ ${plural}_connection(${argument}) { nodes { documentId } pageInfo { total } } }`),
    graphql(`{ ${single.join(' ')} }`),
  ];
};

/**
 * Asks what drafts hold by filtering and sorting over each field that a relation leads to (REST: one relation away; GraphQL: two).
 * @param word what the filters look for
 */
export const fieldQuestions = (strapi: Core.Strapi, word: string): Question[] =>
  READABLE_TYPES.flatMap(({ uid, plural }) => [
    ...fieldPaths(strapi, uid, 2).flatMap((path) => [
      get(`/api/${plural}?filters${path.map((name) => `[${name}]`).join('')}${asked(path, word)}`),
      get(`/api/${plural}?sort=${path.join('.')}:asc`),
    ]),
    get(`/api/${plural}?_q=${word}`),
    get(`/api/${plural}?filters[$or][0][publishedAt][$null]=true&filters[$or][1][$not][id]=0`),
    ...graphqlFields(plural, fieldPaths(strapi, uid, 3), word),
  ]);

const asked = (path: readonly string[], word: string): string =>
  isWords(path) ? `[$contains]=${word}` : '[$null]=true';

const graphqlFields = (
  plural: string,
  paths: readonly (readonly string[])[],
  word: string,
): Question[] => {
  const branches = paths
    .filter((path) => !path.includes('source') && path.at(-1) !== 'id')
    .map((path, index) => {
      const filter = path.reduceRight(
        (inner, name) => `{ ${name}: ${inner} }`,
        isWords(path) ? `{ contains: "${word}" }` : '{ null: true }',
      );
      // Unlike the list itself a connection may be null: one that is refused leaves the others their answers.
      return `f${String(index)}: ${plural}_connection(filters: ${filter}) { nodes { documentId } }`;
    });
  // One operation may not select more fields than these.
  return Array.from({ length: Math.ceil(branches.length / 25) }, (_, index) =>
    graphql(`{ ${branches.slice(index * 25, index * 25 + 25).join(' ')} }`),
  );
};

const isWords = (path: readonly string[]): boolean =>
  !['id', 'publishedAt'].includes(path.at(-1) ?? '');

/** The paths of all fields of a type and, through its relations and components, of others; a circle is gone round once. */
const fieldPaths = (
  strapi: Core.Strapi,
  uid: string,
  depth: number,
  passed: readonly string[] = [],
): string[][] => {
  const { attributes } = strapi.getModel(uid as ReadableUid);
  const own = uid.startsWith('api::') ? [['id'], ['documentId'], ['publishedAt']] : [];
  return Object.entries(attributes as Readonly<Record<string, Attribute>>)
    .filter(([name]) => !OF_LANGUAGES.has(name))
    .reduce((paths, [name, attribute]) => {
      const next = attribute.type === 'relation' ? attribute.target : attribute.component;
      if (next === undefined) {
        return TYPES_OF_WORDS.has(attribute.type) ? [...paths, [name]] : paths;
      }
      const isOurs = /^(?:api::|newsroom\.)/u.test(next);
      const further =
        isOurs && depth > 1 && !passed.includes(next)
          ? fieldPaths(strapi, next, depth - 1, [...passed, uid])
          : [];
      return [...paths, ...further.map((path) => [name, ...path])];
    }, own);
};

/** Strapi gives every type these, and hides them where its own languages are not used. */
const OF_LANGUAGES: ReadonlySet<string> = new Set(['locale', 'localizations']);

interface Attribute {
  readonly type: string;
  readonly target?: string;
  readonly component?: string;
}

const TYPES_OF_WORDS: ReadonlySet<string> = new Set(['string', 'text', 'uid']);

const get = (address: string): Question => ({
  name: `GET ${address}`,
  ask: (request) => request.get(address),
});

const graphql = (query: string): Question => ({
  name: query,
  ask: (request) => request.post('/graphql').send({ query }),
});
