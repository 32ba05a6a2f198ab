import type { DeskBlock, DeskDocument, DeskSegment, PartKey } from '../desk-document';

/** A block with where it stands. */
export interface FoundBlock {
  readonly segment: DeskSegment;
  readonly segmentIndex: number;
  readonly block: DeskBlock;
  readonly index: number;
}

/** Finds a block by its key; null when the document has none. */
export const findBlock = ({ segments }: DeskDocument, key: PartKey): FoundBlock | null => {
  for (const [segmentIndex, segment] of segments.entries()) {
    const index = segment.blocks.findIndex((block) => block.key === key);
    const block = segment.blocks[index];
    if (block) {
      return { segment, segmentIndex, block, index };
    }
  }
  return null;
};

/** A document with other blocks in one segment; the same document when they are the same. */
export const withBlocks = (
  document: DeskDocument,
  segmentKey: PartKey,
  change: (blocks: readonly DeskBlock[]) => readonly DeskBlock[],
): DeskDocument => {
  const segment = document.segments.find(({ key }) => key === segmentKey);
  const blocks = segment && change(segment.blocks);
  return !blocks || blocks === segment.blocks
    ? document
    : {
        ...document,
        segments: document.segments.map((other) =>
          other === segment ? { ...segment, blocks } : other,
        ),
      };
};
