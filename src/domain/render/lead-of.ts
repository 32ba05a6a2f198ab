import type { AssembledArticle } from '../article/assembled-article';

/** The summary of an article, or else the first thing said in it; one line. */
export const leadOf = ({ summary, segments }: AssembledArticle): string =>
  (summary || segments[0]?.items[0]?.text || '').replace(/\s+/gu, ' ');
