import { HIDDEN_WORD } from '../hidden-articles';
import { graphql, get, type Question } from './question';
import { READABLE_TYPES, type ReadableType, type ReadableUid } from './readable-types';

/** The documentIds of some documents of each type, hidden ones among them. */
export type DocumentIds = Readonly<Record<ReadableUid, readonly string[]>>;

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
  'populate[translationOf][count]=true',
  `populate[translationOf][count]=true&populate[translationOf][filters][headline][$contains]=${HIDDEN_WORD}`,
  `populate[translations][count]=true&populate[translations][filters][headline][$contains]=${HIDDEN_WORD}`,
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

/** Strapi's own routes for lists: with every status, populated in every way. */
export const restListQuestions = (): Question[] =>
  READABLE_TYPES.flatMap(({ plural, populateDeep }) => [
    ...STATUSES.map((status) => get(`/api/${plural}?${status}&${populateDeep}`)),
    ...[...POPULATES, populateDeep].map((query) => get(`/api/${plural}?${query}`)),
    get(`/api/${plural}?fields=documentId&_q=${HIDDEN_WORD}`),
    get(`/api/${plural}?filters[$or][0][publishedAt][$null]=true&filters[$or][1][$not][id]=0`),
  ]);

/** Strapi's own routes for one document: with every status, and populated. */
export const restDocumentQuestions = (documentIds: DocumentIds): Question[] =>
  READABLE_TYPES.flatMap(({ uid, plural, populateDeep }) =>
    documentIds[uid].flatMap((id, index) => [
      // How a status may be written is tried out on one document, whether one is kept back on all.
      ...(index === 0 ? STATUSES : STATUSES.slice(0, 4)).map((status) =>
        get(`/api/${plural}/${id}?${status}&populate=*`),
      ),
      get(`/api/${plural}/${id}?${populateDeep}`),
    ]),
  );

/** Strapi's own queries: lists, connections and single documents, open and refused ones mixed in one operation. */
export const graphqlQuestions = (documentIds: DocumentIds): Question[] =>
  READABLE_TYPES.flatMap((type) =>
    GRAPHQL_ARGUMENTS.flatMap((argument) => [
      graphql(
        `{ open: ${type.plural} { documentId } list: ${type.plural}(${argument}) { ${type.graphqlDeep} } }`,
      ),
      graphql(
        `{ ${type.plural}_connection(${argument}) { nodes { documentId } pageInfo { total } } }`,
      ),
      graphql(`{ ${single(type, argument, documentIds[type.uid])} }`),
    ]),
  );

const single = (
  { plural, graphqlDeep }: ReadableType,
  argument: string,
  documentIds: readonly string[],
): string =>
  documentIds
    .map(
      (id, index) =>
        `one${String(index)}: ${plural.slice(0, -1)}(documentId: "${id}", ${argument}) { ${graphqlDeep} }`,
    )
    .join(' ');

/** The types that have no public routes. */
export const closedQuestions = (): Question[] => [
  ...['tip-lines', 'people', 'editions', 'newsroom'].flatMap((plural) => [
    get(`/api/${plural}?populate=*`),
    get(`/api/${plural}?status=draft`),
  ]),
  ...['tipLines { name }', 'people { name }', 'editions { content }', 'newsroom { name }'].map(
    (field) => graphql(`{ ${field} }`),
  ),
];
