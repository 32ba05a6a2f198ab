import { Flex } from '@strapi/design-system';
import { ArrowDown, ArrowUp, Trash } from '@strapi/icons';
import { ToolButton } from './ToolButton';

interface PartToolsProps {
  /** The place of the part in its list, from 1. */
  readonly number: number;
  readonly isLast: boolean;
  readonly labels: { readonly up: string; readonly down: string; readonly remove: string };
  readonly onShift: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** The buttons that move a part within its list, or take it out. */
export const PartTools = ({ number, isLast, labels, onShift, onRemove }: PartToolsProps) => (
  <Flex gap={1} marginLeft="auto">
    <ToolButton
      label={labels.up}
      isDisabled={number === 1}
      onClick={() => {
        onShift(-1);
      }}
    >
      <ArrowUp />
    </ToolButton>
    <ToolButton
      label={labels.down}
      isDisabled={isLast}
      onClick={() => {
        onShift(1);
      }}
    >
      <ArrowDown />
    </ToolButton>
    <ToolButton label={labels.remove} onClick={onRemove}>
      <Trash />
    </ToolButton>
  </Flex>
);
