import { assembleArticle } from '../../domain/article/assemble-article';
import type { AssembledArticle } from '../../domain/article/assembled-article';
import type { StoredArticle } from '../../domain/article/stored-article';
import { isSame } from '../../domain/desk/is-same';

/** Whether a draft says something else than an edition; tip lines are merged when read and make no difference. */
export const differsFromEdition = (draft: StoredArticle, edition: AssembledArticle): boolean =>
  !isSame(comparable(assembleArticle(draft)), comparable(edition));

const comparable = (article: AssembledArticle): object => ({
  ...article,
  edition: null,
  publishedAt: null,
  firstPublishedAt: null,
  tipSlogan: null,
  tipLines: article.tipLines.map(({ documentId }) => documentId).sort(),
});
