import { IconButton } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

interface ToolButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
}

/** A small button with a picture; its name is shown when it is pointed at. */
export const ToolButton = ({ label, onClick, isDisabled = false, children }: ToolButtonProps) => (
  <Quiet
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
  </Quiet>
);

/** What cannot be done now is paler; Strapi's grey box would look as if it were pressed. */
export const Quiet = styled(IconButton)`
  &[aria-disabled='true'] {
    background: transparent;
    border-color: transparent;
    opacity: 0.4;
  }
`;
