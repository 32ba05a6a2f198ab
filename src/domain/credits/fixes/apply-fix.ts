import type { AssembledArticle, AssembledCredit } from '../../article/assembled-article';
import { setAtPath } from './set-at-path';
import type { Fix } from './fix';

/**
 * The article with a fix made, and nothing else changed; a fix for what is not there changes nothing. Derived fields (byline,
 * seconds) stay as they are: assembling the article anew gives them.
 */
export const applyFix = (article: AssembledArticle, fix: Fix): AssembledArticle => {
  switch (fix.kind) {
    case 'set-field':
      return setAtPath(article, fix.path, fix.value);
    case 'link-person':
      return setAtPath(article, `${fix.path}.person`, fix.person);
    case 'add-credit':
      return withCredits(article, [
        ...article.credits,
        { documentId: null, order: 0, ...fix.credit },
      ]);
    case 'remove-credit':
      return withCredits(
        article,
        article.credits.filter((_, index) => index !== fix.credit),
      );
    case 'split-credit':
      return withCredits(
        article,
        article.credits.flatMap((credit, index) =>
          index === fix.credit ? splitCredit(credit, fix.names) : [credit],
        ),
      );
    case 'add-tip-lines':
      return { ...article, tipLines: [...article.tipLines, ...fix.tipLines] };
  }
};

const withCredits = (
  article: AssembledArticle,
  credits: readonly AssembledCredit[],
): AssembledArticle =>
  credits.length === article.credits.length
    ? article
    : { ...article, credits: credits.map((credit, index) => ({ ...credit, order: index + 1 })) };

const splitCredit = (credit: AssembledCredit, names: readonly string[]): AssembledCredit[] =>
  names.map((name, index) => ({
    ...credit,
    name,
    // Whom the list was linked to is one of them at most, and nothing says which.
    person: null,
    documentId: index === 0 ? credit.documentId : null,
  }));
