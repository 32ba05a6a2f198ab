import { Button, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import {
  closestCorners,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
  type CollisionDetection,
  type DragEndEvent,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { useWords } from '../../use-words';
import { useDesk, useDocument } from '../store/desk-store';
import type { DragData } from './drag-data';
import { SegmentView, useKeys } from './SegmentView';
import { useDragWords } from './use-drag-words';

/** The whole script: its segments in spoken order. */
export const ScriptView = () => {
  const words = useWords();
  const desk = useDesk();
  const { segments, language } = useDocument();
  const segmentKeys = useKeys(segments);
  const accessibility = useDragWords();
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );

  const onDragEnd = ({ active, over }: DragEndEvent): void => {
    const dragged = dataOf(active);
    const target = over && dataOf(over);
    if (!over || !dragged || !target || over.id === active.id) {
      return;
    }
    const [key, overKey] = [String(active.id), String(over.id)];
    if (dragged.kind === 'segment') {
      const overSegment = target.kind === 'segment' ? overKey : target.segment;
      const before = placeBefore(segmentKeys, key, overSegment);
      desk.edit({ kind: 'move-segment', segment: key, before });
      return;
    }
    const segment = target.kind === 'segment' ? overKey : target.segment;
    const keys = segments.find((one) => one.key === segment)?.blocks.map((block) => block.key);
    const before = target.kind === 'segment' ? null : placeBefore(keys ?? [], key, overKey);
    desk.edit({ kind: 'move-block', block: key, segment, before });
  };

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestOfItsKind}
      onDragEnd={onDragEnd}
      accessibility={accessibility}
    >
      <SortableContext items={segmentKeys} strategy={verticalListSortingStrategy}>
        <Flex direction="column" alignItems="stretch" gap={3}>
          {segments.map((segment, index) => (
            <SegmentView
              key={segment.key}
              segment={segment}
              number={index + 1}
              isLast={index === segments.length - 1}
              language={language}
            />
          ))}
          <Flex>
            <Button
              size="S"
              variant="tertiary"
              startIcon={<Plus aria-hidden />}
              onClick={() => {
                desk.edit({ kind: 'insert-segment', role: 'reporter', before: null });
              }}
            >
              {words('script.add-segment')}
            </Button>
          </Flex>
        </Flex>
      </SortableContext>
    </DndContext>
  );
};

const dataOf = ({
  data,
}: {
  readonly data: { readonly current?: unknown };
}): DragData | undefined => data.current as DragData | undefined;

/** Segments are laid between segments, what is in them anywhere. */
const closestOfItsKind: CollisionDetection = (collision) => {
  const isSegment = dataOf(collision.active)?.kind === 'segment';
  return closestCorners({
    ...collision,
    droppableContainers: collision.droppableContainers.filter(
      (container) => !isSegment || dataOf(container)?.kind === 'segment',
    ),
  });
};

/** Before which part something is put that is dropped on another one: it takes that one's place. */
const placeBefore = (keys: readonly string[], dragged: string, over: string): string | null => {
  const [from, to] = [keys.indexOf(dragged), keys.indexOf(over)];
  return from >= 0 && from < to ? (keys[to + 1] ?? null) : over;
};
