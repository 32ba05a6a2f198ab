import { Drag } from '@strapi/icons';
import type { useSortable } from '@dnd-kit/sortable';
import { styled } from 'styled-components';

type Sortable = ReturnType<typeof useSortable>;

interface DragHandleProps extends Pick<Sortable, 'attributes' | 'listeners'> {
  readonly label: string;
  readonly setActivatorNodeRef: Sortable['setActivatorNodeRef'];
}

/** By what a part is taken to be moved: with the mouse, or with Space and the arrows. */
export const DragHandle = ({
  label,
  attributes,
  listeners,
  setActivatorNodeRef,
}: DragHandleProps) => (
  <Handle
    type="button"
    ref={setActivatorNodeRef}
    {...attributes}
    {...listeners}
    aria-label={label}
    title={label}
  >
    <Drag aria-hidden width="1.2rem" height="1.2rem" />
  </Handle>
);

const Handle = styled.button`
  display: inline-flex;
  align-items: center;
  justify-content: center;
  width: 2.4rem;
  height: 2.4rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  cursor: grab;
  touch-action: none;

  svg path {
    fill: ${({ theme }) => theme.colors.neutral600};
  }

  &:hover {
    background: ${({ theme }) => theme.colors.neutral150};
  }
`;
