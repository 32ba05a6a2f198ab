import { SortableContext, verticalListSortingStrategy } from '@dnd-kit/sortable';
import { memo } from 'react';
import type { DeskBlock } from '../../../../../../domain/desk/desk-document';
import { ParagraphView } from './ParagraphView';
import { QuoteView } from './QuoteView';
import { useKeys } from './use-keys';

interface SegmentBlocksProps {
  readonly segmentKey: string;
  readonly blocks: readonly DeskBlock[];
  /** The segment's, from 1. */
  readonly number: number;
}

/** What is said in a segment, in order: paragraphs and quotes. */
export const SegmentBlocks = memo(({ segmentKey, blocks, number }: SegmentBlocksProps) => {
  const blockKeys = useKeys(blocks);
  return (
    <SortableContext items={blockKeys} strategy={verticalListSortingStrategy}>
      {blocks.map((block, index) => {
        const next = blocks[index + 1];
        switch (block.kind) {
          case 'paragraph':
            return (
              <ParagraphView
                key={block.key}
                paragraph={block}
                segmentKey={segmentKey}
                next={next?.kind === 'paragraph' ? next.key : null}
                segmentNumber={number}
                number={index + 1}
              />
            );
          case 'quote':
            return (
              <QuoteView
                key={block.key}
                quote={block}
                segmentKey={segmentKey}
                segmentNumber={number}
                number={index + 1}
              />
            );
        }
      })}
    </SortableContext>
  );
});
SegmentBlocks.displayName = 'SegmentBlocks';
