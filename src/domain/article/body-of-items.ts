import type { SegmentItem } from './assembled-article';
import type { BodyPart } from './segment-body';

/** The items of an assembled segment, of which a quote's words do not matter here. */
type Items = readonly (
  | Exclude<SegmentItem, { readonly kind: 'quote' }>
  | { readonly kind: 'quote'; readonly order: number }
)[];

/** What of a segment's items stands in its stored body. Toss and sign-off do not: see closingOfItems. */
export const bodyOfItems = (items: Items): BodyPart[] =>
  items.flatMap((item): BodyPart[] => {
    switch (item.kind) {
      case 'narration':
        return [{ kind: 'narration', text: item.text }];
      case 'quote':
        return [{ kind: 'quote-place', order: item.order }];
      case 'toss':
      case 'sign-off':
        return [];
    }
  });

/** The words of a segment's toss or sign-off; null when it has none. */
export const closingOfItems = (items: Items, kind: 'toss' | 'sign-off'): string | null => {
  const closing = items.find((item) => item.kind === kind);
  return closing !== undefined && 'text' in closing ? closing.text : null;
};
