import fc from 'fast-check';
import {
  assembleDraft,
  type DraftArticle,
  type DraftQuote,
} from '../../src/domain/article/draft-article';
import type { PersonReference } from '../../src/domain/article/stored-article';
import { arbitraryStoredArticle } from './arbitrary-stored-article';

/**
 * Any other form that an editor may give a draft: parts kept in any sequence, changed, dropped, new ones among them, quotes in any
 * segment; numbered 1 … n. Tip lines and the address stay.
 * @param people whom quotes and credits may be linked to
 */
export const arbitraryEdit = (
  draft: DraftArticle,
  people: readonly PersonReference[],
): fc.Arbitrary<DraftArticle> =>
  fc
    .record({
      other: arbitraryStoredArticle({ people }).map(assembleDraft),
      segments: fc.shuffledSubarray([...draft.segments]),
      credits: fc.shuffledSubarray([...draft.credits]),
      quotes: fc.shuffledSubarray(
        draft.segments.flatMap(({ items }) =>
          items.flatMap((item) => (item.kind === 'quote' ? item : [])),
        ),
      ),
      places: fc.infiniteStream(fc.nat()),
      isKept: fc.infiniteStream(fc.boolean()),
    })
    .map(({ other, segments, credits, quotes, places, isKept }) => {
      const keep = (): boolean => isKept.next().value === true;
      const parts = mixed(segments, other.segments, keep).map((segment): Loose => ({
        segment,
        items: segment.items.filter((item) => item.kind !== 'quote' || item.documentId === null),
      }));
      for (const quote of parts.length > 0 ? quotes : []) {
        const at = Number(places.next().value);
        parts[at % parts.length]?.items.unshift(quote);
      }
      return {
        ...other,
        documentId: draft.documentId,
        slug: draft.slug,
        firstPublishedAt: draft.firstPublishedAt,
        tipLines: draft.tipLines,
        tipSlogan: draft.tipSlogan,
        segments: numbered(
          parts.map(({ segment, items }) => ({ ...segment, items: numberedQuotes(items) })),
        ),
        credits: numbered(mixed(credits, other.credits, keep)),
        corrections: other.corrections.map((correction) => ({ ...correction, target: null })),
      };
    });

interface Loose {
  readonly segment: DraftArticle['segments'][number];
  readonly items: DraftArticle['segments'][number]['items'][number][];
}

/** Parts that are kept, with other words or their own, and some that are new between them. */
const mixed = <Part extends { readonly documentId: string | null }>(
  kept: readonly Part[],
  fresh: readonly Part[],
  keep: () => boolean,
): Part[] => {
  const changed = kept.map((part, index) => {
    const other = fresh[index];
    return other === undefined || keep() ? part : { ...other, documentId: part.documentId };
  });
  return [...fresh.slice(kept.length), ...changed].toSorted(() => (keep() ? 1 : -1));
};

const numbered = <Part>(parts: readonly Part[]): Part[] =>
  parts.map((part, index) => ({ ...part, order: index + 1 }));

const numberedQuotes = (items: Loose['items']): Loose['items'] => {
  let order = 0;
  return items.map((item): DraftQuote | typeof item => {
    if (item.kind !== 'quote') return item;
    order += 1;
    return { ...item, order };
  });
};
