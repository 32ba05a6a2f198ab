import type { AssembledArticle } from '../article/assembled-article';
import type { CorrectionTarget } from '../article/stored-article';

/** The fragment of an article's page at which a segment stands; counted from 0 as they stand. */
export const segmentAnchor = (segment: number): string => `segment-${segment + 1}`;

/** The fragment at which an item of a segment stands. */
export const itemAnchor = (segment: number, item: number): string =>
  `segment-${segment + 1}-${item + 1}`;

/** The fragment at which a credit stands. */
export const creditAnchor = (credit: number): string => `credit-${credit + 1}`;

/** Where what a correction is about stands now; null when it is about the whole, or about what is no longer there. */
export const anchorOf = (
  { segments, credits }: AssembledArticle,
  target: CorrectionTarget | null,
): string | null => {
  switch (target?.type) {
    case undefined:
      return null;
    case 'segment':
      return at(segments.findIndex(isTarget(target)), segmentAnchor);
    case 'credit':
      return at(credits.findIndex(isTarget(target)), creditAnchor);
    case 'quote':
      return (
        segments
          .map(({ items }, segment) =>
            at(
              items.findIndex((item) => item.kind === 'quote' && isTarget(target)(item)),
              (item) => itemAnchor(segment, item),
            ),
          )
          .find((anchor) => anchor !== null) ?? null
      );
  }
};

const at = (index: number, anchor: (index: number) => string): string | null =>
  index < 0 ? null : anchor(index);

const isTarget =
  (target: CorrectionTarget) =>
  ({ documentId }: { readonly documentId: string | null }): boolean =>
    documentId === target.documentId;
