import { useSortable } from '@dnd-kit/sortable';
import { memo } from 'react';
import { styled } from 'styled-components';
import type { DeskSegment } from '../../../../../../domain/desk/desk-document';
import { useWords } from '../../use-words';
import { FindingsBeside } from '../fields/FindingsBeside';
import type { DragData } from './drag-data';
import { SegmentBlocks } from './SegmentBlocks';
import { SegmentClosings } from './SegmentClosings';
import { SegmentHead } from './SegmentHead';
import { sortableStyle } from './sortable-style';

interface SegmentViewProps {
  readonly segment: DeskSegment;
  /** From 1. */
  readonly number: number;
  readonly isLast: boolean;
}

/** A segment of the script: who speaks under which marker, then everything that is said, in order. */
export const SegmentView = memo(({ segment, number, isLast }: SegmentViewProps) => {
  const words = useWords();
  const { key, role, label, name, blocks, toss, signOff } = segment;
  const sortable = useSortable({ id: key, data: { kind: 'segment' } satisfies DragData });
  return (
    <Sheet
      ref={sortable.setNodeRef}
      aria-label={words('place.one-of.segments', { number })}
      style={sortableStyle(sortable)}
    >
      <SegmentHead
        segmentKey={key}
        role={role}
        label={label}
        name={name}
        number={number}
        isLast={isLast}
        attributes={sortable.attributes}
        listeners={sortable.listeners}
        setActivatorNodeRef={sortable.setActivatorNodeRef}
      />
      <FindingsBeside place={key} />
      <SegmentBlocks segmentKey={key} blocks={blocks} number={number} />
      <SegmentClosings segmentKey={key} toss={toss} signOff={signOff} />
    </Sheet>
  );
});
SegmentView.displayName = 'SegmentView';

const Sheet = styled.section`
  padding: ${({ theme }) => theme.spaces[4]};
  padding-left: ${({ theme }) => theme.spaces[2]};
  background: ${({ theme }) => theme.colors.neutral0};
  border-radius: ${({ theme }) => theme.borderRadius};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
`;
