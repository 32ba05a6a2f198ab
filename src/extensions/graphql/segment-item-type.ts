import type { SegmentItem } from '../../domain/article/assembled-article';

const ITEM_TYPES: Readonly<Record<SegmentItem['kind'], string>> = {
  narration: 'Narration',
  quote: 'QuoteItem',
  toss: 'Toss',
  'sign-off': 'SignOff',
};

/** The type of the union SegmentItem for an item. */
export const segmentItemType = ({ kind }: SegmentItem): string => ITEM_TYPES[kind];
