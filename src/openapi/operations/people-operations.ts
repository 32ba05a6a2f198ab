import { PageQuery } from '../../services/requests/page-query';
import {
  jsonOf,
  NOT_MODIFIED,
  PUBLIC_HEADERS,
  READING_CONDITIONS,
  type Operation,
} from '../operation';

export const PEOPLE_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/people/{id}/quotes',
    operationId: 'getQuotes',
    tag: 'people',
    summary: 'What somebody said in published articles',
    description:
      'Latest first, as published. The id may be one that was merged into another person.',
    access: 'public',
    query: PageQuery,
    conditions: READING_CONDITIONS,
    answers: {
      200: {
        description: 'One page of quotes.',
        headers: PUBLIC_HEADERS,
        content: jsonOf('QuotesAnswer'),
      },
      304: NOT_MODIFIED,
    },
    refusals: [400, 403, 404],
  },
  {
    method: 'get',
    path: '/people/duplicates',
    operationId: 'getDuplicates',
    tag: 'people',
    summary: 'Pairs who may be one person',
    description: 'By any of their names. A proposal: nothing merges by itself.',
    access: 'permission',
    query: PageQuery,
    answers: { 200: { description: 'One page of pairs.', content: jsonOf('DuplicatesAnswer') } },
    refusals: [400, 403],
  },
  {
    method: 'post',
    path: '/people/{id}/merge',
    operationId: 'mergePeople',
    tag: 'people',
    summary: 'Makes one person of two',
    description:
      'The person of the body becomes part of the one of the address, who keeps all names and links. Not to be undone.',
    access: 'permission',
    body: 'MergeBody',
    answers: { 200: { description: 'The person who stays.', content: jsonOf('MergeAnswer') } },
    refusals: [400, 403, 404],
  },
];
