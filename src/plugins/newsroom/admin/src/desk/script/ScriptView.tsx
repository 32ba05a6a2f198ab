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
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { useCallback, type ComponentProps } from 'react';
import { useWords } from '../../use-words';
import { useDesk, useDeskState } from '../store/desk-store';
import { dragDataOf, editOfDrop } from './edit-of-drop';
import { SegmentView } from './SegmentView';
import { useDragWords } from './use-drag-words';
import { useKeys } from './use-keys';

/**
 * The whole script: its segments in spoken order. Whatever is given to the frame for dragging stays the same while somebody types:
 * every paragraph hears of it when it does not.
 */
export const ScriptView = () => {
  const desk = useDesk();
  const accessibility = useDragWords();
  const sensors = useSensors(
    useSensor(PointerSensor, POINTER_OPTIONS),
    useSensor(KeyboardSensor, KEYBOARD_OPTIONS),
  );
  const onDragEnd = useCallback<NonNullable<ComponentProps<typeof DndContext>['onDragEnd']>>(
    (drop) => {
      const edit = editOfDrop(desk.get().history.present, drop);
      if (edit) {
        desk.edit(edit);
      }
    },
    [desk],
  );
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestOfItsKind}
      onDragEnd={onDragEnd}
      accessibility={accessibility}
    >
      <Segments />
    </DndContext>
  );
};

const POINTER_OPTIONS = { activationConstraint: { distance: 4 } };

const KEYBOARD_OPTIONS = { coordinateGetter: sortableKeyboardCoordinates };

const Segments = () => {
  const words = useWords();
  const desk = useDesk();
  const segments = useDeskState(({ history }) => history.present.segments);
  const segmentKeys = useKeys(segments);
  return (
    <SortableContext items={segmentKeys} strategy={verticalListSortingStrategy}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {segments.map((segment, index) => (
          <SegmentView
            key={segment.key}
            segment={segment}
            number={index + 1}
            isLast={index === segments.length - 1}
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
  );
};

/** Segments are laid between segments, what is in them anywhere. */
const closestOfItsKind: CollisionDetection = (collision) => {
  const isSegment = dragDataOf(collision.active)?.kind === 'segment';
  return closestCorners({
    ...collision,
    droppableContainers: collision.droppableContainers.filter(
      (container) => !isSegment || dragDataOf(container)?.kind === 'segment',
    ),
  });
};
