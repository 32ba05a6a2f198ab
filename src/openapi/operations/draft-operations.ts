import { z } from 'zod';
import { DELIVERY_FORMATS } from '../../services/delivery/article-formats';
import { ImportQuery } from '../../services/importing/import-request';
import { jsonOf, type Operation } from '../operation';

const DRAFT_HEADERS = ['ETag', 'Cache-Control', 'Vary'] as const;

const OTHER_FORMS = Object.fromEntries(
  DELIVERY_FORMATS.slice(1).map(({ mediaType }) => [mediaType, 'text' as const]),
);

export const DRAFT_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/articles/{id}/assembled/draft',
    operationId: 'getDraft',
    tag: 'drafts',
    summary: 'The draft of an article, whole',
    description: 'With its ETag, which saving asks for. Kept by no cache.',
    access: 'permission',
    query: z.strictObject({ format: z.string().optional() }),
    answers: {
      200: {
        description: 'The draft.',
        headers: DRAFT_HEADERS,
        content: { 'application/json': 'DraftAnswer', ...OTHER_FORMS },
      },
    },
    refusals: [400, 403, 404, 406],
  },
  {
    method: 'put',
    path: '/articles/{id}/assembled',
    operationId: 'saveDraft',
    tag: 'drafts',
    summary: 'Stores a whole draft',
    description:
      'All or nothing, when the draft is still the one that If-Match names. Fields that publishing and assembling give may come back and are not stored; a field that is not known is refused by name.',
    access: 'permission',
    conditions: ['If-Match'],
    body: 'SaveBody',
    answers: {
      200: {
        description: 'The draft as it is now.',
        headers: DRAFT_HEADERS,
        content: jsonOf('DraftAnswer'),
      },
    },
    refusals: [400, 403, 404, 412, 413, 415, 428],
  },
  {
    method: 'get',
    path: '/articles/{id}/check',
    operationId: 'checkDraft',
    tag: 'drafts',
    summary: "Every rule's answer on the draft",
    access: 'permission',
    answers: { 200: { description: 'The credit check.', content: jsonOf('CheckAnswer') } },
    refusals: [400, 403, 404],
  },
  {
    method: 'post',
    path: '/articles/import',
    operationId: 'importText',
    tag: 'drafts',
    summary: 'Reads a page as a report',
    description:
      'Stores it as a draft unless it is a dry run. The text is UTF-8, 1 MB at most; one that was imported before is refused unless `again` is true.',
    access: 'permission',
    query: ImportQuery,
    body: 'ImportBody',
    answers: {
      200: { description: 'A dry run: what the page says.', content: jsonOf('ReadingAnswer') },
      201: {
        description: 'The same, stored as a draft.',
        headers: ['Location'],
        content: jsonOf('ImportAnswer'),
      },
    },
    refusals: [400, 403, 409, 413, 415],
  },
];
