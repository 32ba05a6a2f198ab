import type { KeyboardEvent } from 'react';

/** Whether a key belongs to the composing of a letter (as Hangul is typed): it is not meant for the page yet. */
export const isComposing = ({ nativeEvent, key }: KeyboardEvent): boolean =>
  nativeEvent.isComposing || key === 'Process';

/** Whether a field's cursor stands at its start, or at its end, with nothing chosen. */
export const cursorIsAt = (
  { selectionStart, selectionEnd, value }: HTMLTextAreaElement,
  edge: 'start' | 'end',
): boolean =>
  selectionStart === selectionEnd && selectionStart === (edge === 'start' ? 0 : value.length);

/** Which way a part is to be moved by a key (Alt and an arrow); null for other keys. */
export const wayOf = ({ altKey, key }: KeyboardEvent): -1 | 1 | null => {
  if (!altKey || (key !== 'ArrowUp' && key !== 'ArrowDown')) {
    return null;
  }
  return key === 'ArrowUp' ? -1 : 1;
};
