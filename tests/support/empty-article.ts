import type { StoredArticle } from '../../src/domain/article/stored-article';

/** A draft of which nothing is written yet. */
export const EMPTY_ARTICLE: StoredArticle = {
  documentId: null,
  slug: null,
  headline: '',
  section: null,
  language: 'en',
  format: 'package',
  summary: null,
  airedAt: null,
  airedOn: null,
  firstPublishedAt: null,
  embargoUntil: null,
  publishAt: null,
  unpublishAt: null,
  segments: [],
  credits: [],
  tipLines: [],
  tipSlogan: null,
  corrections: [],
};
