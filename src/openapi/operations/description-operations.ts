import {
  jsonOf,
  NOT_MODIFIED,
  PUBLIC_HEADERS,
  READING_CONDITIONS,
  type Operation,
} from '../operation';

export const DESCRIPTION_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/openapi.json',
    operationId: 'getDescription',
    tag: 'description',
    summary: 'This description',
    access: 'public',
    conditions: READING_CONDITIONS,
    answers: {
      200: {
        description: 'OpenAPI 3.1.',
        headers: PUBLIC_HEADERS,
        content: jsonOf('OpenApiDocument'),
      },
      304: NOT_MODIFIED,
    },
    refusals: [400, 403],
  },
];
