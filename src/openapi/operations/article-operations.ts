import { AssembledQuery } from '../../services/delivery/article-request';
import { DELIVERY_FORMATS } from '../../services/delivery/article-formats';
import { NOT_MODIFIED, PUBLIC_HEADERS, READING_CONDITIONS, type Operation } from '../operation';

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
      308: { description: 'The article has another slug now.', headers: ['Location'] },
    },
    refusals: [400, 403, 404, 406, 410],
  },
];
