import type { AssembledArticle } from '../../domain/article/assembled-article';
import { cutDeliveredJson } from '../../domain/article/delivered-json';
import { searchableText } from '../../domain/article/searchable-text';

/** What an edition keeps beside its content, of it, to be found by and to be sent: where it belongs, when it was aired, its words, its JSON. */
export const editionColumns = (article: AssembledArticle) => ({
  section: article.section,
  language: article.language,
  airedAt: sortInstant(article),
  firstPublishedAt: article.firstPublishedAt,
  plainText: searchableText(article),
  deliveredJson: cutDeliveredJson(article),
});

/**
 * Where an article stands among others by its airing. A day without an hour counts as its noon in UTC, which is the
 * same day nearly everywhere, an article without either as its first publishing; this orders lists and is shown nowhere.
 */
const sortInstant = (article: AssembledArticle): string | null =>
  article.airedAt ?? noonOf(article.airedOn) ?? article.firstPublishedAt ?? article.publishedAt;

const noonOf = (day: string | null): string | null => day && `${day}T12:00:00.000Z`;
