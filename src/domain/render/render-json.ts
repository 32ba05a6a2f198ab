import type { AssembledArticle } from '../article/assembled-article';

/** The assembled article itself, as JSON for people and programs to read, with a final newline. */
export const renderJson = (article: AssembledArticle): string =>
  `${JSON.stringify(article, null, 2)}\n`;
