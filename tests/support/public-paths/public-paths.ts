import { DELIVERY_FORMATS } from '../../../src/services/delivery/article-formats';
import { FEEDS } from '../../../src/services/delivery/feeds/feeds';
import { HIDDEN_WORD } from '../hidden-articles';
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
  /** The documentIds of people who are quoted and credited in all of them. */
  readonly people: readonly string[];
}

type Ask = (subjects: Subjects) => Question[];

const ASSEMBLED_FIELDS =
  'headline summary byline segments { name items { ... on Narration { text } ... on QuoteItem { text } } } credits { name }';

/** All names of all articles: documentIds, and addresses. */
const names = ({ documentIds, slugs }: Subjects): string[] => [...idsOf({ documentIds }), ...slugs];

const idsOf = ({ documentIds }: Pick<Subjects, 'documentIds'>): readonly string[] =>
  documentIds['api::article.article'];

/**
 * Every way on which somebody outside may read. Whoever opens another one adds a row: then every state of an article is asked for
 * on it by every reader.
 */
export const PUBLIC_PATHS: Readonly<Record<string, Ask>> = {
  'stock lists': restListQuestions,
  'stock documents': ({ documentIds }) => restDocumentQuestions(documentIds),
  'stock GraphQL': ({ documentIds }) => graphqlQuestions(documentIds),
  'types without public routes': closedQuestions,
  'assembled article, by every name': (subjects) =>
    names(subjects).map((name) => get(`/api/articles/${name}/assembled`)),
  'assembled article, in every format': (subjects) =>
    idsOf(subjects).flatMap((id) =>
      DELIVERY_FORMATS.map(({ name }) => get(`/api/articles/${id}/assembled?format=${name}`)),
    ),
  'assembled article, with a status': (subjects) =>
    idsOf(subjects).flatMap((id) =>
      ['status=draft', 'status=', 'status[]=draft', 'status=published'].map((status) =>
        get(`/api/articles/${id}/assembled?${status}`),
      ),
    ),
  'assembled lists': ({ people }) =>
    [
      '',
      'language=en',
      'section=Society',
      `section=${HIDDEN_WORD}`,
      'status=draft',
      'pagination[pageSize]=100',
      ...people.map((id) => `person=${id}`),
    ].map((query) => get(`/api/articles/assembled?${query}`)),
  feeds: () => FEEDS.map(({ name }) => get(`/api/feeds/${name}`)),
  editions: (subjects) =>
    idsOf(subjects).flatMap((id) =>
      ['', '/1', '/1/difference?to=draft'].map((rest) =>
        get(`/api/articles/${id}/editions${rest}`),
      ),
    ),
  'assembled draft': (subjects) =>
    names(subjects).map((name) => get(`/api/articles/${name}/assembled/draft`)),
  'assembled article, GraphQL': (subjects) =>
    ['', ', status: DRAFT', ', status: null'].map((status) =>
      graphql(
        `{ ${names(subjects)
          .map((name, index) => assembled(index, name, status))
          .join(' ')} }`,
      ),
    ),
  'credit check': (subjects) => names(subjects).map((name) => get(`/api/articles/${name}/check`)),
  'quotes of a person': ({ people }) => [
    get('/api/people/duplicates'),
    ...people.map((id) => get(`/api/people/${id}/quotes`)),
  ],
};

const assembled = (index: number, name: string, status: string): string =>
  `a${String(index)}: assembledArticle(id: "${name}"${status}) { ${ASSEMBLED_FIELDS} }`;
