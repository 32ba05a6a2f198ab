import type { useSortable } from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';

/** How something stands that can be dragged: where it is on its way, and paler while it is held. */
export const sortableStyle = ({
  transform,
  transition,
  isDragging,
}: ReturnType<typeof useSortable>) => ({
  transform: CSS.Translate.toString(transform),
  transition,
  opacity: isDragging ? 0.5 : 1,
});
