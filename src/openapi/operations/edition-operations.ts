import { DifferenceQuery, EditionListQuery } from '../../services/editions/edition-requests';
import { jsonOf, type Operation } from '../operation';

export const EDITION_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/articles/{id}/editions',
    operationId: 'getEditions',
    tag: 'editions',
    summary: 'What was published of an article, the latest first',
    description: 'Also of an article that was deleted, by its documentId.',
    access: 'permission',
    query: EditionListQuery,
    answers: {
      200: {
        description: 'One page of editions.',
        headers: ['Cache-Control'],
        content: jsonOf('EditionsAnswer'),
      },
    },
    refusals: [400, 403, 404],
  },
  {
    method: 'get',
    path: '/articles/{id}/editions/{number}',
    operationId: 'getEdition',
    tag: 'editions',
    summary: 'One edition, with the article as it was published',
    access: 'permission',
    answers: {
      200: {
        description: 'The edition.',
        headers: ['Cache-Control'],
        content: jsonOf('EditionAnswer'),
      },
    },
    refusals: [400, 403, 404],
  },
  {
    method: 'get',
    path: '/articles/{id}/editions/{number}/difference',
    operationId: 'getDifference',
    tag: 'editions',
    summary: 'What an edition changed',
    description:
      'Since the edition before; with `from` since another; with `to=draft` what the draft changed since this edition, for who may read drafts.',
    access: 'permission',
    query: DifferenceQuery,
    answers: {
      200: {
        description: 'The differences, word by word.',
        headers: ['Cache-Control'],
        content: jsonOf('DifferenceAnswer'),
      },
    },
    refusals: [400, 403, 404],
  },
  {
    method: 'post',
    path: '/articles/{id}/editions/{number}/restore',
    operationId: 'restoreEdition',
    tag: 'editions',
    summary: 'Makes an edition the draft',
    description:
      'When the draft is still the one that If-Match names. What is gone since stays out and is told in `meta.dropped`.',
    access: 'permission',
    conditions: ['If-Match'],
    answers: {
      200: {
        description: 'The draft as it is now.',
        headers: ['ETag', 'Cache-Control'],
        content: jsonOf('RestoredAnswer'),
      },
    },
    refusals: [400, 403, 404, 412, 428],
  },
];
