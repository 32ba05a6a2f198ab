import { useState } from 'react';

/**
 * For a dialog that nothing but the page's state opens: when it closes, the focus goes back to what had it before.
 * @returns the dialog's `onCloseAutoFocus`
 */
export const useFocusBack = (): ((event: Event) => void) => {
  const [opener] = useState(() => document.activeElement);
  return (event) => {
    event.preventDefault();
    if (opener instanceof HTMLElement && opener.isConnected) {
      opener.focus();
    }
  };
};
