import type { Announcements, DndContextProps } from '@dnd-kit/core';
import { useMemo } from 'react';
import { useWords } from '../../use-words';

/** What a screen reader says while something is dragged, in the panel's language. */
export const useDragWords = (): NonNullable<DndContextProps['accessibility']> => {
  const words = useWords();
  return useMemo(() => {
    const announcements: Announcements = {
      onDragStart: () => words('drag.taken'),
      onDragOver: ({ over }) => words(over ? 'drag.over' : 'drag.nowhere'),
      onDragEnd: ({ over }) => words(over ? 'drag.dropped' : 'drag.nowhere'),
      onDragCancel: () => words('drag.cancelled'),
    };
    return { announcements, screenReaderInstructions: { draggable: words('drag.how') } };
  }, [words]);
};
