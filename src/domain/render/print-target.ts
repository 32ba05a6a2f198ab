import type { AssembledArticle } from '../article/assembled-article';
import type { CorrectionTarget } from '../article/stored-article';
import { printWords } from './print-words';

/**
 * What a correction is about, in words: `Segment 2`, `Segment 2, quote 1`, `Video editing: Tak Ji-ho`, counted as they stand.
 * @returns null when it is about the whole, or about what is no longer there
 */
export const printTarget = (
  article: AssembledArticle,
  target: CorrectionTarget | null,
): string | null => {
  const { parts, credits } = printWords(article.language);
  switch (target?.type) {
    case undefined:
      return null;
    case 'segment': {
      const index = article.segments.findIndex(isTarget(target));
      return index < 0 ? null : `${parts.segment} ${index + 1}`;
    }
    case 'quote':
      return quotePlaces(article).find(isTarget(target))?.place ?? null;
    case 'credit': {
      const credit = article.credits.find(isTarget(target));
      return credit ? `${credit.roleLabel ?? credits[credit.role]}: ${credit.name}` : null;
    }
  }
};

const quotePlaces = (article: AssembledArticle) => {
  const { parts } = printWords(article.language);
  return article.segments.flatMap(({ items }, segment) =>
    items
      .filter((item) => item.kind === 'quote')
      .map(({ documentId }, quote) => ({
        documentId,
        place: `${parts.segment} ${segment + 1}, ${parts.quote} ${quote + 1}`,
      })),
  );
};

const isTarget =
  (target: CorrectionTarget) =>
  ({ documentId }: { readonly documentId: string | null }): boolean =>
    documentId === target.documentId;
