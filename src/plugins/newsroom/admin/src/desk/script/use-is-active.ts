import { useCallback, useRef, useState, type FocusEvent } from 'react';

/** Whether something in an element has the focus or is pointed at: then it shows its tools. */
export const useIsActive = () => {
  const [isFocused, setFocused] = useState(false);
  const [isPointedAt, setPointedAt] = useState(false);
  const onFocus = useCallback(() => {
    setFocused(true);
  }, []);
  const onBlur = useCallback((event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) {
      setFocused(false);
    }
  }, []);
  const onMouseEnter = useCallback(() => {
    setPointedAt(true);
  }, []);
  const onMouseLeave = useCallback(() => {
    setPointedAt(false);
  }, []);
  const handlers = useRef({ onFocus, onBlur, onMouseEnter, onMouseLeave });
  return { isActive: isFocused || isPointedAt, handlers: handlers.current };
};
