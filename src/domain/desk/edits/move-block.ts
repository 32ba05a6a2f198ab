import type { DeskDocument, PartKey } from '../desk-document';
import { withBlocks, type FoundBlock } from './find-block';
import { inserted, moved, shifted, without } from './keyed-list';

/** Moves a block before another one of any segment, or to a segment's end. */
export const moveBlock = (
  document: DeskDocument,
  { segment, block }: FoundBlock,
  to: { readonly segment: PartKey; readonly before: PartKey | null },
): DeskDocument => {
  if (to.segment === segment.key) {
    return withBlocks(document, segment.key, (blocks) => moved(blocks, block.key, to.before));
  }
  return document.segments.some(({ key }) => key === to.segment)
    ? withBlocks(
        withBlocks(document, segment.key, (blocks) => without(blocks, block.key)),
        to.segment,
        (blocks) => inserted(blocks, block, to.before),
      )
    : document;
};

/** Moves a block by one place; from a segment's first place to the end of the one before, from its last to the start of the next. */
export const shiftBlock = (document: DeskDocument, found: FoundBlock, by: -1 | 1): DeskDocument => {
  const { segment, segmentIndex, block, index } = found;
  if (index + by >= 0 && index + by < segment.blocks.length) {
    return withBlocks(document, segment.key, (blocks) => shifted(blocks, block.key, by));
  }
  const neighbour = document.segments[segmentIndex + by];
  return neighbour === undefined
    ? document
    : moveBlock(document, found, {
        segment: neighbour.key,
        before: by === 1 ? (neighbour.blocks[0]?.key ?? null) : null,
      });
};
