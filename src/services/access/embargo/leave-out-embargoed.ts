import { ARTICLE, CREDIT, QUOTE, SEGMENT } from '../../uids';

/** The words of a query: Strapi's own ones for REST, GraphQL's for its arguments. */
export interface QueryWords {
  readonly and: string;
  readonly notIn: string;
}

export const REST_WORDS: QueryWords = { and: '$and', notIn: '$notIn' };
export const GRAPHQL_WORDS: QueryWords = { and: 'and', notIn: 'notIn' };

type Query = Readonly<Record<string, unknown>>;

/** The way from each type to its article. */
const WAY_TO_ARTICLE: Readonly<Record<string, readonly string[]>> = {
  [ARTICLE]: [],
  [SEGMENT]: ['article'],
  [QUOTE]: ['segment', 'article'],
  [CREDIT]: ['article'],
};

/** The relations that lead from one article to another. */
const TO_OTHER_ARTICLES: ReadonlySet<string> = new Set(['translationOf', 'translations']);

/** Tells whether documents of this type belong to an article (or are one). */
export const belongsToArticle = (uid: string): boolean => uid in WAY_TO_ARTICLE;

/** Tells whether a relation leads from one article to another. */
export const leadsToOtherArticles = (relation: string): boolean => TO_OTHER_ARTICLES.has(relation);

/**
 * Filters for a list of a type, without what belongs to embargoed articles, and without telling what they hold: where the given
 * filters go on to another article, that one must not be embargoed either.
 * @param embargoed documentIds of articles
 */
export const filtersWithout = (
  uid: string,
  filters: unknown,
  embargoed: readonly string[],
  words: QueryWords,
): Query => ({
  [words.and]: [
    guarded(filters ?? {}, embargoed, words),
    (WAY_TO_ARTICLE[uid] ?? []).reduceRight<Query>(
      (inner, relation) => ({ [relation]: inner }),
      notEmbargoed(embargoed, words),
    ),
  ],
});

const notEmbargoed = (embargoed: readonly string[], words: QueryWords): Query => ({
  documentId: { [words.notIn]: embargoed },
});

/** The same filters; every step to another article is bound to articles that are not embargoed. */
export const guarded = (
  filters: unknown,
  embargoed: readonly string[],
  words: QueryWords,
): unknown => {
  if (Array.isArray(filters)) {
    return filters.map((filter: unknown) => guarded(filter, embargoed, words));
  }
  if (!isQuery(filters)) {
    return filters;
  }
  return Object.fromEntries(
    Object.entries(filters).map(([name, value]) => {
      const inner = guarded(value, embargoed, words);
      return [
        name,
        TO_OTHER_ARTICLES.has(name) && isQuery(inner)
          ? { [words.and]: [inner, notEmbargoed(embargoed, words)] }
          : inner,
      ];
    }),
  );
};

/**
 * A populate with its filters guarded, on every level, and with none but articles that are not embargoed where it leads to others: what is
 * only counted is never seen in the answer.
 */
export const populateGuarded = (populate: unknown, embargoed: readonly string[]): unknown => {
  if (Array.isArray(populate)) {
    return populate;
  }
  if (!isQuery(populate)) {
    return populate;
  }
  return Object.fromEntries(
    Object.entries(populate).map(([name, value]) => {
      if (name === 'filters') {
        return [name, guarded(value, embargoed, REST_WORDS)];
      }
      const inner = populateGuarded(value, embargoed);
      return [
        name,
        TO_OTHER_ARTICLES.has(name) && isQuery(inner)
          ? {
              ...inner,
              filters: { $and: [inner['filters'] ?? {}, notEmbargoed(embargoed, REST_WORDS)] },
            }
          : inner,
      ];
    }),
  );
};

/** Tells whether any `sort` in a query goes over another article: the order would tell of what is embargoed. */
export const sortsOverOtherArticles = (query: unknown): boolean =>
  isQuery(query) &&
  Object.entries(query).some(([name, value]) =>
    name === 'sort'
      ? [...TO_OTHER_ARTICLES].some((relation) => JSON.stringify(value ?? '').includes(relation))
      : sortsOverOtherArticles(value),
  );

/** What was read, without embargoed articles where it leads to other articles. */
export const answerWithout = (answer: unknown, embargoed: readonly string[]): unknown => {
  if (Array.isArray(answer)) {
    return answer.map((entry: unknown) => answerWithout(entry, embargoed));
  }
  if (!isQuery(answer) || answer instanceof Date) {
    return answer;
  }
  return Object.fromEntries(
    Object.entries(answer).map(([name, value]) => [
      name,
      answerWithout(
        TO_OTHER_ARTICLES.has(name) ? withoutDocuments(value, embargoed) : value,
        embargoed,
      ),
    ]),
  );
};

const withoutDocuments = (value: unknown, embargoed: readonly string[]): unknown => {
  const isEmbargoed = (entry: unknown): boolean =>
    isQuery(entry) && embargoed.includes(String(entry['documentId']));
  if (Array.isArray(value)) {
    return value.filter((entry) => !isEmbargoed(entry));
  }
  return isEmbargoed(value) ? null : value;
};

const isQuery = (value: unknown): value is Query => typeof value === 'object' && value !== null;
