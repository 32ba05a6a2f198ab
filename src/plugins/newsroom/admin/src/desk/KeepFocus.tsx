import { useEffect, useLayoutEffect, useRef } from 'react';
import { useDocument } from './store/desk-store';

/** What had the focus last, to which part it belongs, and the place of that part's field among all. */
interface Focused {
  readonly element: Element;
  readonly part: string | undefined;
  readonly index: number;
  /** The segment or list that the part is in. */
  readonly around: Element | null;
}

/**
 * Gives the focus back where an edit took it away with what had it: to the same part where that went to another segment, else to
 * one beside it. Whoever works with the keyboard would start at the top of the page.
 */
export const KeepFocus = () => {
  const shown = useDocument();
  const last = useRef<Focused | null>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? focusedOn(target) : null;
    };
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('focusin', onFocus);
    };
  }, []);
  useLayoutEffect(() => {
    if (last.current?.element.isConnected === false && document.activeElement === document.body) {
      bringBack(last.current);
    }
  }, [shown]);
  return null;
};

const partFields = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-part]:not(:disabled)'),
];

const focusedOn = (element: Element): Focused => {
  const field = fieldOf(element);
  return {
    element,
    part: field?.dataset['part'],
    index: field ? partFields().indexOf(field) : -1,
    around: element.closest('section, ul'),
  };
};

/** The field of the part that an element belongs to; none where it stands between parts. */
const fieldOf = (element: Element): HTMLElement | undefined => {
  const fields = partFields().filter((field) => element.contains(field));
  if (fields.length > 0 || element.parentElement === null) {
    return fields.length === 1 ? fields[0] : undefined;
  }
  return fieldOf(element.parentElement);
};

const bringBack = ({ element, part, index, around }: Focused): void => {
  if (index < 0) {
    return;
  }
  const fields = partFields();
  const same = fields.find(({ dataset }) => dataset['part'] === part);
  const beside = [fields[index], fields[index - 1]];
  const field = same ?? beside.find((one) => one && around?.contains(one)) ?? beside.find(Boolean);
  field?.focus();
  if (same instanceof HTMLTextAreaElement && element instanceof HTMLTextAreaElement) {
    same.setSelectionRange(element.selectionStart, element.selectionEnd);
  }
};
