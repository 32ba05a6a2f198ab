import { IconButton } from '@strapi/design-system';
import type { ReactNode } from 'react';

interface ToolButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** A small button with a picture; its name is shown when it is pointed at. */
export const ToolButton = ({ label, onClick, isDisabled = false, children }: ToolButtonProps) => (
  <IconButton
    size="XS"
    variant="ghost"
    label={label}
    disabled={isDisabled}
    // Words that are chosen in a field must stay chosen.
    onMouseDown={(event: { preventDefault: () => void }) => {
      event.preventDefault();
    }}
    onClick={onClick}
  >
    {children}
  </IconButton>
);
