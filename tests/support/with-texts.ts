import type { AssembledArticle } from '../../src/domain/article/assembled-article';

/** Fields that hold words of the vocabularies or instants, not free text. */
const CLOSED = new Set([
  'kind',
  'role',
  'format',
  'channel',
  'type',
  'evidence',
  'date',
  'airedAt',
  'airedOn',
  'firstPublishedAt',
  'publishedAt',
]);

/** The article with other words in every field of free text; what is null stays null. */
export const withTexts = (article: AssembledArticle, next: () => string): AssembledArticle =>
  change(article, '', next) as AssembledArticle;

const change = (value: unknown, field: string, next: () => string): unknown => {
  if (typeof value === 'string') {
    return CLOSED.has(field) ? value : next();
  }
  if (Array.isArray(value)) {
    return value.map((entry) => change(entry, field, next));
  }
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(
        Object.entries(value).map(([key, entry]) => [key, change(entry, key, next)]),
      )
    : value;
};
