import { DELIVERY_FORMATS } from '../../../src/services/delivery/article-formats';
import { get, graphql, type Question } from './question';
import {
  closedQuestions,
  graphqlQuestions,
  restDocumentQuestions,
  restListQuestions,
  type DocumentIds,
} from './stock-questions';

/** What can be asked about: hidden and public documents, and the addresses of articles (those that only drafts have among them). */
export interface Subjects {
  readonly documentIds: DocumentIds;
  readonly slugs: readonly string[];
}

type Ask = (subjects: Subjects) => Question[];

const ASSEMBLED_FIELDS =
  'headline summary byline segments { name items { ... on Narration { text } ... on QuoteItem { text } } } credits { name }';

const ids = ({ documentIds, slugs }: Subjects): string[] => [
  ...documentIds['api::article.article'],
  ...slugs,
];

/**
 * Every way on which somebody outside may read. Whoever opens another one adds a row: then every state of an article is asked for
 * on it by every reader.
 */
export const PUBLIC_PATHS: Readonly<Record<string, Ask>> = {
  'stock lists': restListQuestions,
  'stock documents': ({ documentIds }) => restDocumentQuestions(documentIds),
  'stock GraphQL': ({ documentIds }) => graphqlQuestions(documentIds),
  'types without public routes': closedQuestions,
  'assembled article, in every format': (subjects) =>
    ids(subjects).flatMap((id) =>
      DELIVERY_FORMATS.map(({ name }) => get(`/api/articles/${id}/assembled?format=${name}`)),
    ),
  'assembled article, with a status': (subjects) =>
    ids(subjects).flatMap((id) =>
      ['status=draft', 'status=', 'status[]=draft', 'status=published'].map((status) =>
        get(`/api/articles/${id}/assembled?${status}`),
      ),
    ),
  'assembled draft': (subjects) =>
    ids(subjects).map((id) => get(`/api/articles/${id}/assembled/draft`)),
  'assembled article, GraphQL': (subjects) =>
    ids(subjects).flatMap((id) =>
      ['', ', status: DRAFT', ', status: null'].map((status) =>
        graphql(`{ assembledArticle(id: "${id}"${status}) { ${ASSEMBLED_FIELDS} } }`),
      ),
    ),
  'credit check': (subjects) => ids(subjects).map((id) => get(`/api/articles/${id}/check`)),
};
