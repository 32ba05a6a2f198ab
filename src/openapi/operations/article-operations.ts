import { AssembledQuery } from '../../services/delivery/article-request';
import { DELIVERY_FORMATS } from '../../services/delivery/article-formats';
import { ListRequest } from '../../services/delivery/lists/list-query';
import {
  jsonOf,
  NOT_MODIFIED,
  PUBLIC_HEADERS,
  READING_CONDITIONS,
  type Operation,
} from '../operation';

/** The forms that are not the project's own JSON. */
const OTHER_FORMS = Object.fromEntries(
  DELIVERY_FORMATS.slice(1).map(({ mediaType }) => [mediaType, 'text' as const]),
);

export const ARTICLE_OPERATIONS: readonly Operation[] = [
  {
    method: 'get',
    path: '/articles/{id}/assembled',
    operationId: 'getArticle',
    tag: 'articles',
    summary: 'A published article, whole',
    description:
      'From its current edition, with tip lines as they are now. The form is chosen by `format` or by the Accept header. `status=draft` gives the draft, for who may read drafts: 403 to everybody else.',
    access: 'public',
    query: AssembledQuery,
    conditions: READING_CONDITIONS,
    answers: {
      200: {
        description: 'The article.',
        headers: [...PUBLIC_HEADERS, 'Vary'],
        content: { 'application/json': 'ArticleOrDraftAnswer', ...OTHER_FORMS },
      },
      304: NOT_MODIFIED,
      308: {
        description: 'The article has another slug now.',
        headers: ['Location'],
        content: { 'text/plain': 'text' },
      },
    },
    refusals: [400, 403, 404, 406, 410],
  },
  {
    method: 'get',
    path: '/articles/assembled',
    operationId: 'getArticles',
    tag: 'articles',
    summary: 'Published articles, whole, in a list',
    description:
      'The newest first by when they were aired, unless `sort` says otherwise. By pages, or from `meta.pagination.next` of the list before (`pagination[after]`), which stays right while articles are published.',
    access: 'public',
    query: ListRequest,
    conditions: READING_CONDITIONS,
    answers: {
      200: {
        description: 'One page of articles.',
        headers: [...PUBLIC_HEADERS, 'Vary'],
        content: jsonOf('ArticlesAnswer'),
      },
      304: NOT_MODIFIED,
    },
    refusals: [400, 403, 406],
  },
];
