import { useLayoutEffect, useRef } from 'react';
import { useDeskState } from './store/desk-store';

/** After an edit that moves the cursor, brings it where the writing goes on. */
export const BringCaret = () => {
  const caret = useDeskState((state) => state.caret);
  const brought = useRef(caret);
  useLayoutEffect(() => {
    if (caret === null || caret === brought.current) {
      return;
    }
    brought.current = caret;
    // Whoever undoes with the button of the bar, step by step, finds it under the next key.
    if (document.activeElement?.closest('header')) {
      return;
    }
    const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      `[data-part="${CSS.escape(caret.part)}"]`,
    );
    field?.focus();
    if (field instanceof HTMLTextAreaElement) {
      field.setSelectionRange(caret.at, caret.at);
    }
  }, [caret]);
  return null;
};
